using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>Values as literals, escaped by the grammar of Turtle and TriG.</summary>
internal static class Literal
{
    private static readonly SearchValues<char> _escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\', '\x7F']);

    /// <summary>A stored value, with the data type of its column.</summary>
    public static string Of(ScalarKind scalar, object value) => scalar switch
    {
        ScalarKind.Int => ((long)value).ToString(CultureInfo.InvariantCulture),
        ScalarKind.Boolean => (bool)value ? "true" : "false",
        ScalarKind.Date => Quote((string)value) + "^^xsd:date",
        ScalarKind.DateTime => Quote((string)value) + "^^xsd:dateTime",
        ScalarKind.Id or ScalarKind.String or ScalarKind.Enum => Quote((string)value),
        _ => throw new UnreachableException(scalar.ToString()),
    };

    /// <summary>A text in quotes.</summary>
    public static string Quote(string text) => text.AsSpan().ContainsAny(_escaped) ? Escape(text) : $"\"{text}\"";

    private static string Escape(string text)
    {
        var result = new StringBuilder("\"", text.Length + 8);
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => result.Append('\\').Append(character),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                < ' ' or '\x7F' => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => result.Append(character),
            };
        }

        return result.Append('"').ToString();
    }
}
