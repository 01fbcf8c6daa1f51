using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>The form of CAMEO's event codes: three or four digits, the first two a category from 01 to 20.</summary>
/// <remarks>The categories' own two digits are headings and code no event, so <c>16</c> is <c>016</c> that lost its zero in a spreadsheet.</remarks>
internal static class CameoCode
{
    public static bool IsWellFormed(ReadOnlySpan<char> code) =>
        code.Length is 3 or 4 && code.IndexOfAnyExceptInRange('0', '9') < 0 && ((code[0] - '0') * 10) + (code[1] - '0') is >= 1 and <= 20;

    public static string Expected(string found) =>
        "a CAMEO code of three or four digits that begins with 01 to 20" + (IsWellFormed("0" + found) ? $", such as 0{found}" : "");

    /// <summary>Whether a code, the one that it refines and its category agree; null where they do.</summary>
    public static RowRefusal? Disagreement(TabbedCells cells, Layout layout, int code, int parent, int category)
    {
        var (root, cell) = cells[parent].SequenceEqual(cells[code][..3]) ? (2, category) : (3, parent);
        return cells[cell].SequenceEqual(cells[code][..root])
            ? null
            : layout.Refuse("codes-differ", cells, cell, $"{cells[code][..root]}, with which {layout.Columns[code].Name} begins");
    }
}
