namespace KnowledgeGraph.Importing.Formats;

/// <summary>Splits cells that hold several values.</summary>
internal static class CellList
{
    public static IReadOnlyList<string> Split(ReadOnlySpan<char> cell, ReadOnlySpan<char> separators) =>
        cell.IsWhiteSpace()
            ? []
            : cell.ToString().Split(separators.ToArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
