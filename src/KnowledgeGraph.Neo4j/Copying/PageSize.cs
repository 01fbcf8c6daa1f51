namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>How many rows the next page asks for, so that answers stay of one size however large the rows are.</summary>
internal sealed class PageSize
{
    private const int Bytes = 2_000_000;

    /// <summary>The rows to ask for.</summary>
    public int Rows { get; private set; } = 16;

    /// <summary>Learns from an answer.</summary>
    public void Learn(int rows, int bytes) => Rows = (int)Math.Clamp((long)rows * Bytes / Math.Max(1, bytes), 1, Math.Min(4000, Rows * 8L));
}
