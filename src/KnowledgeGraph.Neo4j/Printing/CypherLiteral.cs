using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>Values as Cypher writes them, for people to read and paste.</summary>
internal static class CypherLiteral
{
    /// <summary>A value: null, a text, a number, a truth value or a list.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Of(text),
        bool truth => truth ? "true" : "false",
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Of))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>A text in single quotes; see https://neo4j.com/docs/cypher-manual/current/syntax/expressions/ for the escapes.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder("'");
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\'' or '\\' => literal.Append('\\').Append(letter),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                < ' ' => literal.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture)),
                _ => literal.Append(letter),
            };
        }

        return literal.Append('\'').ToString();
    }
}
