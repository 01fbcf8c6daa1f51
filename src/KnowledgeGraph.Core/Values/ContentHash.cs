using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Core.Values;

/// <summary>Hashes values by their canonical form: one compact JSON array in UTF-8, SHA-256.</summary>
public static class ContentHash
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int IdBits = 128;

    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An id: the prefix, and the first 128 bits of the hash in lower-case base32 (26 characters).</summary>
    /// <param name="prefix">What tells the kind of record, such as <c>st-</c>.</param>
    /// <param name="parts">Strings, longs, nulls and lists of strings.</param>
    public static string Id(string prefix, params object?[] parts) =>
        prefix + Base32(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts, _json)).AsSpan(0, IdBits / 8));

    /// <summary>The whole hash of a text, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static string OfText(ReadOnlySpan<byte> utf8) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(utf8));

    private static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var value in bytes)
        {
            (buffer, bits) = (((buffer << 8) | value) & 0xFFFF, bits + 8);
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Alphabet[(buffer >> bits) & 31]);
            }
        }

        return bits == 0 ? text.ToString() : text.Append(Alphabet[(buffer << (5 - bits)) & 31]).ToString();
    }
}
