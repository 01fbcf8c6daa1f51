using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>
/// What a connection's cursors look like: <c>1</c>, the order's fingerprint, and in hexadecimal the JSON array of the owner's id
/// (where there is one) and the sort keys. A cursor of another order or owner is refused.
/// </summary>
internal sealed record CursorForm(string Argument, string Fingerprint, bool HasOwner, int KeyCount)
{
    private const string Version = "1";

    /// <summary>The fingerprint of an order over a connection of that name.</summary>
    public static string FingerprintOf(string connection, IReadOnlyList<SortKey> order)
    {
        var keys = order.Select(key =>
            $"{(key.IsOnNode ? "node." : "")}{string.Concat(key.Path.Select(step => step.Name + "."))}{key.Column.Name} {(key.IsDescending ? "DESC" : "ASC")}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{connection}|{string.Join('|', keys)}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }

    /// <summary>The keys of a cursor, without its owner.</summary>
    /// <param name="cursor">The text that the client sent.</param>
    /// <param name="owner">The id of the owner of the connection that is paged.</param>
    /// <exception cref="InvalidRequestException">It is no cursor, or of another order, or of another owner.</exception>
    public IReadOnlyList<object?> Decode(string cursor, string? owner)
    {
        var head = Version + Fingerprint;
        if (!cursor.StartsWith(Version, StringComparison.Ordinal) || Parse(cursor) is not { } values)
        {
            throw new InvalidRequestException($"'{Argument}' is no cursor; expected one that an edge of this connection gave.");
        }

        if (!cursor.StartsWith(head, StringComparison.Ordinal) || values.Count != KeyCount + (HasOwner ? 1 : 0))
        {
            throw new InvalidRequestException($"'{Argument}' is a cursor of another connection or order; expected one of this connection in this order.");
        }

        if (HasOwner && (values[0] as string) != owner)
        {
            throw new InvalidRequestException($"'{Argument}' is a cursor of '{values[0]}'; expected one of '{owner}'.");
        }

        return HasOwner ? [.. values.Skip(1)] : values;
    }

    /// <summary>Which keys of a cursor are null, as a text of <c>0</c> and <c>1</c>; a plan depends on it.</summary>
    public static string NullMask(string cursor) =>
        Parse(cursor) is { } values ? string.Concat(values.Select(value => value is null ? '0' : '1')) : "x";

    private static List<object?>? Parse(string cursor)
    {
        const int head = 9;
        if (cursor.Length <= head || cursor.Length > 4096)
        {
            return null;
        }

        var bytes = new byte[(cursor.Length - head) / 2];
        if (Convert.FromHexString(cursor.AsSpan(head), bytes, out _, out _) != OperationStatus.Done)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind != JsonValueKind.Array
                ? null
                : [.. json.RootElement.EnumerateArray().Select(Value)];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt64(out var number) => number,
        JsonValueKind.Null => null,
        _ => throw new JsonException(),
    };
}
