namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>The bookmarks of the writes made or met so far, which reads name so that they see those writes, on any member of a cluster.</summary>
internal sealed class Bookmarks
{
    private readonly Lock _lock = new();
    private volatile IReadOnlyList<string> _current = [];

    /// <summary>The bookmarks to name.</summary>
    public IReadOnlyList<string> Current => _current;

    /// <summary>Puts a new bookmark in the place of those that its transaction named itself.</summary>
    public void Replace(IReadOnlyList<string> named, IReadOnlyList<string> received)
    {
        if (received.Count > 0)
        {
            lock (_lock)
            {
                _current = [.. _current.Except(named, StringComparer.Ordinal).Union(received, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Forgets bookmarks that the server does not know.</summary>
    public void Forget(IReadOnlyList<string> named)
    {
        lock (_lock)
        {
            _current = [.. _current.Except(named, StringComparer.Ordinal)];
        }
    }
}
