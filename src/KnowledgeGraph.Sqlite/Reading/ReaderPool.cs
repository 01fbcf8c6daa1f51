using System.Collections.Concurrent;

namespace KnowledgeGraph.Sqlite.Reading;

/// <summary>A bounded number of readers, made when first needed; a request waits while all are at work.</summary>
internal sealed class ReaderPool(string path, int size) : IDisposable
{
    private readonly SemaphoreSlim _free = new(size, size);
    private readonly ConcurrentBag<Reader> _readers = [];

    public async ValueTask<Reader> RentAsync(CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _readers.TryTake(out var reader) ? reader : new Reader(path);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    public void Return(Reader reader)
    {
        _readers.Add(reader);
        _free.Release();
    }

    public void Dispose()
    {
        foreach (var reader in _readers)
        {
            reader.Dispose();
        }

        _free.Dispose();
    }
}
