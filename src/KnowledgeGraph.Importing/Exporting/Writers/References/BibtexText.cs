using System.Buffers;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Importing.Exporting.Writers.References;

/// <summary>Texts as values of a bibliography's fields.</summary>
internal static class BibtexText
{
    private static readonly SearchValues<char> _special =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), .. @"\{}$&#%_^~<>|-'`," + '\x7F']);

    /// <summary>The text as LaTeX that prints it; line ends and other control characters become spaces.</summary>
    public static string Escape(string text) =>
        text.AsSpan().ContainsAny(_special) ? string.Concat(text.Select((character, at) => (IsLigature(text, at) ? "{}" : "") + Escape(character))) : text;

    /// <summary>
    /// An address as it stands in a verbatim field: what would end the field, is no part of an address, or begins a formula for programs that know no
    /// verbatim fields, is percent-encoded.
    /// </summary>
    public static string Verbatim(string url)
    {
        var result = new StringBuilder(url.Length);
        foreach (var rune in url.EnumerateRunes())
        {
            _ = rune.Value is <= ' ' or '\x7F' or '{' or '}' or '\\' or '$'
                ? result.Append(CultureInfo.InvariantCulture, $"%{rune.Value:X2}")
                : result.Append(rune.ToString());
        }

        return result.ToString();
    }

    // LaTeX prints these pairs as one character, such as two hyphens as a dash.
    private static bool IsLigature(string text, int at) =>
        at > 0 && (text[at - 1], text[at]) is ('-', '-') or ('\'', '\'') or ('`', '`') or (',', ',') or ('?', '`') or ('!', '`');

    // Braces by name: BibTeX counts those that are written out, even behind a backslash.
    private static string Escape(char character) => character switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '^' => @"\textasciicircum{}",
        '~' => @"\textasciitilde{}",
        '<' => @"\textless{}",
        '>' => @"\textgreater{}",
        '|' => @"\textbar{}",
        '$' or '&' or '#' or '%' or '_' => @"\" + character,
        < ' ' or '\x7F' => " ",
        _ => character.ToString(),
    };
}
