namespace KnowledgeGraph.Importing.Running;

/// <summary>A file that is being imported.</summary>
/// <param name="Name">Its name, kept in the journal and told in the report.</param>
/// <param name="Format">Its format's name.</param>
/// <param name="Rows">Its rows in order, coded one at a time; read once, on a thread of their own.</param>
public sealed record CodedFile(string Name, string Format, IEnumerable<CodedLine> Rows) : IDisposable
{
    /// <summary>The line without which rows of the format cannot be read, so that it also begins the file of refused rows; null where there is none.</summary>
    public string? Header { get; init; }

    /// <summary>How many bytes have been read.</summary>
    public Func<long> BytesRead { get; init; } = () => 0;

    /// <summary>How many bytes there are; null where nobody knows.</summary>
    public long? Length { get; init; }

    /// <summary>What there is to tell of the whole file once it is read, such as its encoding.</summary>
    public Func<IReadOnlyList<string>> Notes { get; init; } = () => [];

    /// <summary>What is closed with the file.</summary>
    public IDisposable? Source { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Source?.Dispose();
}
