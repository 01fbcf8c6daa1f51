using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Server.Documents;

/// <summary>The hash by which clients name documents: SHA-256 of the text in UTF-8, in lower-case hexadecimal.</summary>
internal static class DocumentHash
{
    private const string Prefix = "sha256:";
    private const int Length = 64;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The hash that a text is, with or without its prefix; null where it is none.</summary>
    public static string? Read(string text)
    {
        var hash = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
        return hash.Length == Length && hash.All(char.IsAsciiHexDigit) ? hash.ToLowerInvariant() : null;
    }
}
