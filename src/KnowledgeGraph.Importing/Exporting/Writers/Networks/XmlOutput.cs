using System.Text;
using System.Xml;

namespace KnowledgeGraph.Importing.Exporting.Writers.Networks;

/// <summary>XML of one form: UTF-8 without a mark, indented, lines ended by line feeds alone.</summary>
internal static class XmlOutput
{
    private const char Replacement = '\uFFFD';

    public static XmlWriter Open(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        // Else a carriage return in a text would come back as a line feed.
        NewLineHandling = NewLineHandling.Entitize,
    });

    /// <summary>The text with U+FFFD in the place of what XML cannot hold in any form: most control characters, and halves of surrogate pairs.</summary>
    public static string Allowed(string text)
    {
        for (var at = 0; at < text.Length; at += Width(text, at))
        {
            if (Width(text, at) == 1 && !XmlConvert.IsXmlChar(text[at]))
            {
                return Replaced(text, at);
            }
        }

        return text;
    }

    private static string Replaced(string text, int first)
    {
        var result = new StringBuilder(text, 0, first, text.Length);
        for (var at = first; at < text.Length; at += Width(text, at))
        {
            _ = Width(text, at) == 2 ? result.Append(text, at, 2) : result.Append(XmlConvert.IsXmlChar(text[at]) ? text[at] : Replacement);
        }

        return result.ToString();
    }

    private static int Width(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}
