using System.Globalization;
using System.Text;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>JSON text without white space, escaped as little as JSON allows.</summary>
internal static class OracleJson
{
    public static string Object(IEnumerable<(string Name, string Value)> members) =>
        "{" + string.Join(',', members.Select(member => Text(member.Name) + ":" + member.Value)) + "}";

    public static string Array(IEnumerable<string> items) => "[" + string.Join(',', items) + "]";

    public static string Value(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        string text => Text(text),
        IEnumerable<string> list => Array(list.Select(Text)),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no place in an answer."),
    };

    public static string Text(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var letter in text)
        {
            json.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
                _ => letter.ToString(),
            });
        }

        return json.Append('"').ToString();
    }

    /// <summary>The cursor of a row: version, fingerprint, and the keys in hexadecimal.</summary>
    public static string Cursor(string fingerprint, object? owner, IReadOnlyList<object?> keys)
    {
        var values = owner is null ? keys : keys.Prepend(owner);
        return "1" + fingerprint + Convert.ToHexString(Encoding.UTF8.GetBytes(Array(values.Select(Value))));
    }
}
