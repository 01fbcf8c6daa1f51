using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>Finds each record of a data set once among many mentions, holding few of them in memory: they are laid into files by hash first.</summary>
internal sealed class DataRecordBuckets(string folder) : IDisposable
{
    private const int Count = 64;

    private readonly StreamWriter?[] _files = new StreamWriter?[Count];

    /// <summary>Notes a mention.</summary>
    public void Add(string dataset, string record)
    {
        var line = JsonSerializer.Serialize(new[] { dataset, record });
        var bucket = (int)(Hash(line) % Count);
        (_files[bucket] ??= new StreamWriter(PathOf(bucket))).WriteLine(line);
    }

    /// <summary>The records, each once; the mentions are gone then.</summary>
    public IEnumerable<(string Dataset, string Record)> TakeDistinct()
    {
        Dispose();
        for (var bucket = 0; bucket < Count; bucket++)
        {
            if (File.Exists(PathOf(bucket)))
            {
                foreach (var line in File.ReadLines(PathOf(bucket)).ToHashSet(StringComparer.Ordinal))
                {
                    var pair = JsonSerializer.Deserialize<string[]>(line)!;
                    yield return (pair[0], pair[1]);
                }

                File.Delete(PathOf(bucket));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        for (var bucket = 0; bucket < Count; bucket++)
        {
            _files[bucket]?.Dispose();
            _files[bucket] = null;
        }
    }

    // FNV-1a.
    private static uint Hash(string text) => text.Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619u));

    private string PathOf(int bucket) => Path.Combine(folder, FormattableString.Invariant($"data-records-{bucket}.tmp"));
}
