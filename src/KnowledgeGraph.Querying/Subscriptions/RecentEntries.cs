namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>The journal's newest entries, so many and so long at most, which all subscribers share.</summary>
/// <param name="newest">The number of the last entry before them.</param>
internal sealed class RecentEntries(long newest)
{
    private const int Most = 256;
    private const long MostText = 8 * 1024 * 1024;

    private readonly Queue<JournalEntry> _entries = new();
    private long _from = newest;
    private long _text;

    /// <summary>The number of the newest entry.</summary>
    public long To { get; private set; } = newest;

    public void Add(IEnumerable<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            _entries.Enqueue(entry);
            (To, _text) = (entry.Number, _text + entry.Text);
        }

        while (_entries.Count > Most || (_text > MostText && _entries.Count > 0))
        {
            var oldest = _entries.Dequeue();
            (_from, _text) = (oldest.Number, _text - oldest.Text);
        }
    }

    /// <summary>The entries after a number; null where some of them are no longer here.</summary>
    public IReadOnlyList<JournalEntry>? After(long number) => number switch
    {
        _ when number < _from => null,
        _ when number >= To => [],
        _ => [.. _entries.Where(entry => entry.Number > number)],
    };
}
