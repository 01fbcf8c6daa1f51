using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>Writes a list column as SQLite's own <c>json_quote</c> would, since its text goes into answers as it is; .NET's encoders escape more.</summary>
internal static class JsonList
{
    public static string Write(IEnumerable<string> items)
    {
        var text = new StringBuilder("[");
        foreach (var item in items)
        {
            text.Append(text.Length == 1 ? "\"" : ",\"");
            foreach (var letter in item)
            {
                Append(text, letter);
            }

            text.Append('"');
        }

        return text.Append(']').ToString();
    }

    private static void Append(StringBuilder text, char letter) => _ = letter switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append("\\\\"),
        '\b' => text.Append("\\b"),
        '\f' => text.Append("\\f"),
        '\n' => text.Append("\\n"),
        '\r' => text.Append("\\r"),
        '\t' => text.Append("\\t"),
        < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
        _ => text.Append(letter),
    };
}
