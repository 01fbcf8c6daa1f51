namespace KnowledgeGraph.Importing.Formats;

/// <summary>Shows what was found, shortened where it is long.</summary>
internal static class Quoted
{
    private const int Longest = 80;

    public static string Found(ReadOnlySpan<char> cell) =>
        cell.IsEmpty ? "nothing" : cell.Length <= Longest ? $"'{cell}'" : $"'{cell[..Longest]}…'";
}
