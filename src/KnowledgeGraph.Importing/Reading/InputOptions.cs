namespace KnowledgeGraph.Importing.Reading;

/// <summary>How input files are opened and read.</summary>
public sealed record InputOptions
{
    /// <summary>The encoding of the text.</summary>
    public InputEncoding Encoding { get; init; } = InputEncoding.Auto;

    /// <summary>The longest line that is taken, in bytes.</summary>
    public int LongestLine { get; init; } = 1 << 20;

    /// <summary>What the path <c>-</c> stands for; null where there is no standard input.</summary>
    public Func<Stream>? StandardInput { get; init; }
}
