using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>What one key of a cursor is.</summary>
internal readonly record struct CursorKey(ScalarKind Scalar, bool IsNullable);

/// <summary>
/// What a connection's cursors look like: <c>1</c>, the order's fingerprint, and in hexadecimal the JSON array of the owner's id
/// (where there is one) and the sort keys. A cursor of another order or owner is refused.
/// </summary>
internal sealed record CursorForm(string Argument, string Fingerprint, bool HasOwner, IReadOnlyList<CursorKey> Keys)
{
    private const string Version = "1";

    private static readonly SearchValues<string> _nullInHexadecimal = SearchValues.Create(["6e756c6c"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The form for what search finds: the rank, the name, the id.</summary>
    public static readonly CursorForm OfSearch =
        new("", FingerprintOf("search", []), false, [new(ScalarKind.Int, false), new(ScalarKind.String, false), new(ScalarKind.Id, false)]);

    public static CursorForm Of(string connection, IReadOnlyList<SortKey> order, bool hasOwner) =>
        new("", FingerprintOf(connection, order), hasOwner, [.. order.Select(key => new CursorKey(key.Column.Scalar, key.IsNullable))]);

    /// <summary>The keys of a cursor, without its owner.</summary>
    /// <param name="given">The text that the client sent.</param>
    /// <param name="owner">The id of the owner of the connection that is paged.</param>
    /// <param name="leaves">The texts and numbers of the request's variables.</param>
    /// <exception cref="InvalidRequestException">It is no cursor, or of another order, or of another owner.</exception>
    public IReadOnlyList<object?> Decode(ScalarInput given, ValueSource? owner, IReadOnlyList<object?> leaves)
    {
        var cursor = (string)given.Source.Read(leaves)!;
        if (!cursor.StartsWith(Version, StringComparison.Ordinal) || Parse(cursor) is not { } values)
        {
            throw given.At.Invalid($"'{Argument}' is no cursor; expected one that an edge of this connection gave.");
        }

        if (!cursor.StartsWith(Version + Fingerprint, StringComparison.Ordinal) || values.Count != Keys.Count + (HasOwner ? 1 : 0))
        {
            throw given.At.Invalid($"'{Argument}' is a cursor of another connection or order; expected one of this connection in this order.");
        }

        var keys = HasOwner ? values[1..] : values;
        if ((HasOwner && values[0] is not string) || !Fit(keys))
        {
            throw given.At.Invalid($"'{Argument}' is no cursor; expected one that an edge of this connection gave.");
        }

        return HasOwner && (string)values[0]! is var other && other != owner?.Read(leaves) as string
            ? throw given.At.Invalid($"'{Argument}' is a cursor of '{other}'; expected one of '{owner?.Read(leaves)}'.")
            : keys;
    }

    /// <summary>Which keys of a cursor are null, as a text of <c>0</c> and <c>1</c>; a plan depends on it.</summary>
    public static string NullMask(string cursor)
    {
        // Few cursors hold a null, and whether one may is seen from its text.
        return cursor.AsSpan().ContainsAny(_nullInHexadecimal) && Parse(cursor) is { } values
            ? string.Concat(values.Select(value => value is null ? '0' : '1'))
            : "1";
    }

    private static string FingerprintOf(string connection, IReadOnlyList<SortKey> order)
    {
        var keys = order.Select(key =>
            $"{(key.IsOnNode ? "node." : "")}{string.Concat(key.Path.Select(step => step.Name + "."))}{key.Column.Name} {(key.IsDescending ? "DESC" : "ASC")}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{connection}|{string.Join('|', keys)}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }

    private bool Fit(List<object?> keys)
    {
        for (var index = 0; index < keys.Count; index++)
        {
            if (!Fits(keys[index], Keys[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(object? value, CursorKey key) => (key.Scalar, value) switch
    {
        (_, null) => key.IsNullable,
        (ScalarKind.Int or ScalarKind.Boolean, _) => value is long,
        (ScalarKind.Date, string day) => Scalars.IsDay(day),
        (ScalarKind.DateTime, string instant) => Scalars.IsInstant(instant),
        _ => value is string text && Scalars.Flaw(text) is null,
    };

    private static List<object?>? Parse(string cursor)
    {
        const int head = 9;
        if (cursor.Length <= head)
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
            return Items(bytes);
        }
        // The latter is thrown for text that is not UTF-8 or holds half of a surrogate pair.
        catch (Exception nonsense) when (nonsense is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static List<object?> Items(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var items = new List<object?>();
        for (var isOpen = reader.Read() && reader.TokenType == JsonTokenType.StartArray; isOpen && reader.Read();)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.String:
                    items.Add(reader.GetString());
                    break;
                case JsonTokenType.Number when reader.TryGetInt64(out var number):
                    items.Add(number);
                    break;
                case JsonTokenType.Null:
                    items.Add(null);
                    break;
                case JsonTokenType.EndArray when !reader.Read():
                    return items;
                default:
                    throw new JsonException();
            }
        }

        throw new JsonException();
    }
}
