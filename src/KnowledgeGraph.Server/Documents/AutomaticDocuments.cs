namespace KnowledgeGraph.Server.Documents;

/// <summary>Documents that clients sent with their hash once, so that the hash is enough from then on; the longest unused are forgotten.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="mostBytes">How many bytes their texts take, two for each character.</param>
internal sealed class AutomaticDocuments(int most, int mostBytes)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(string Hash, string Text)> _byUse = [];
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> _byHash = new(StringComparer.Ordinal);
    private long _bytes;

    public string? Find(string hash)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Text;
        }
    }

    public void Keep(string hash, string text)
    {
        lock (_lock)
        {
            if (Size(text) > mostBytes || !_byHash.TryAdd(hash, new LinkedListNode<(string Hash, string Text)>((hash, text))))
            {
                return;
            }

            _byUse.AddFirst(_byHash[hash]);
            _bytes += Size(text);
            while (_byUse.Count > most || _bytes > mostBytes)
            {
                var (oldest, forgotten) = _byUse.Last!.Value;
                _byUse.RemoveLast();
                _byHash.Remove(oldest);
                _bytes -= Size(forgotten);
            }
        }
    }

    private static long Size(string text) => sizeof(char) * (long)text.Length;
}
