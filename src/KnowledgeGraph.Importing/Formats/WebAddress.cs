using System.Buffers;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Tells addresses of documents from names such as <c>BBC Monitoring</c>, which data sets put in their place.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> _outsideOfAddresses = SearchValues.Create(" \t\"<>\\^`{|}");

    /// <summary>Whether the text is an absolute address of the web.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? text[8..]
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? text[7..]
            : [];
        return !rest.IsEmpty && (char.IsLetterOrDigit(rest[0]) || rest[0] == '[') && rest.IndexOfAny(_outsideOfAddresses) < 0;
    }
}
