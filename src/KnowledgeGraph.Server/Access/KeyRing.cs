using System.Security.Cryptography;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Server.Access;

/// <summary>The keys of a file, which is looked at once a second at most and read again where it changed.</summary>
internal sealed partial class KeyRing
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(1);

    private readonly KeyFile _file;
    private readonly GraphModel _model;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Lock _refreshing = new();
    private (DateTime, long, UnixFileMode)? _stamp;
    private long _looked;
    private volatile IReadOnlyList<Entry> _entries;

    /// <exception cref="InvalidRequestException">The file cannot be read, or a role in it is none.</exception>
    public KeyRing(KeyFile file, GraphModel model, TimeProvider time, ILogger logger)
    {
        (_file, _model, _time, _logger) = (file, model, time, logger);
        (_looked, _stamp) = (time.GetTimestamp(), file.Stamp);
        _entries = Read();
    }

    /// <summary>Who holds the secret; null where nobody does, or no longer.</summary>
    public Caller? Find(string secret)
    {
        Refresh();
        var hash = KeySecret.Hash(secret);
        Entry? found = null;
        foreach (var entry in _entries)
        {
            // Every key is compared whole, so that the time taken tells nothing of any.
            found = CryptographicOperations.FixedTimeEquals(hash, entry.Hash) ? entry : found;
        }

        return found is null || found.Key.IsExpired(_time.GetUtcNow()) ? null : found.Caller;
    }

    private void Refresh()
    {
        if (_time.GetElapsedTime(Interlocked.Read(ref _looked)) < _interval || !_refreshing.TryEnter())
        {
            return;
        }

        try
        {
            Interlocked.Exchange(ref _looked, _time.GetTimestamp());
            if (_file.Stamp is var stamp && stamp != _stamp)
            {
                _stamp = stamp;
                _entries = Read();
            }
        }
        catch (InvalidRequestException unreadable)
        {
            // A key may have been revoked in what cannot be read, so none is taken.
            _entries = [];
            LogUnreadable(_logger, unreadable.Message);
        }
        finally
        {
            _refreshing.Exit();
        }
    }

    private IReadOnlyList<Entry> Read() => [.. _file.Read().Select(key => new Entry(key, Convert.FromHexString(key.Hash), new Caller(key.Name, RoleOf(key))))];

    private Role RoleOf(ApiKey key) => _model.FindRole(key.Role) ?? throw new InvalidRequestException(
        $"The key of '{key.Name}' has the role '{key.Role}'; expected {string.Join(", ", _model.Roles.Select(role => role.Title))}.");

    [LoggerMessage(Level = LogLevel.Error, Message = "No key is taken until this is mended: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);

    private sealed record Entry(ApiKey Key, byte[] Hash, Caller Caller);
}
