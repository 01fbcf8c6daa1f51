using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Querying.Service;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>Names the answer to a query before it is made: by the store's newest revision, the request, and the program that answers.</summary>
/// <param name="service">Knows the store's newest revision.</param>
/// <param name="program">Whatever else answers depend on: the schema, the settings, the build.</param>
internal sealed class EntityTags(GraphService service, string program)
{
    /// <summary>
    /// The tag of the answer. The revision is read before the query is executed: a write in between makes an answer newer than its tag,
    /// and as revisions never come again, such a tag is never found again.
    /// </summary>
    public async ValueTask<EntityTagHeaderValue> ComputeAsync(GraphRequest request, ReplyType type, CancellationToken cancellationToken)
    {
        var revision = new ArrayBufferWriter<byte>();
        await service.WriteRevisionAsync(revision, cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, revision.WrittenSpan);
        foreach (var part in (string?[])[program, request.Query, request.OperationName ?? "", request.Variables?.GetRawText() ?? "", type.Header(), request.ReportsCost ? "cost" : "", request.ReportsCypher ? "cypher" : ""])
        {
            Append(hash, Encoding.UTF8.GetBytes(part!));
        }

        // Weak, as a compressed answer has other bytes under the same tag.
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16))}\"", isWeak: true);
    }

    /// <summary>Whether the client holds the answer of that tag.</summary>
    public static bool IsHeld(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var held)
        && held.Any(candidate => candidate.Compare(tag, useStrongComparison: false));

    // With its length first, so that no two lists of parts are the same bytes.
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
