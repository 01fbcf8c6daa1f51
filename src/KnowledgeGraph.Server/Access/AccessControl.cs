using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Server.Access;

/// <summary>What every transport asks before it lets a request in.</summary>
internal sealed class AccessControl : IDisposable
{
    private readonly TokenReader? _tokens;

    /// <exception cref="Core.Errors.InvalidRequestException">The file of keys cannot be read.</exception>
    public AccessControl(AccessOptions options, GraphModel model, TimeProvider time, ILogger logger)
    {
        var keys = options.KeyFile is { } path ? new KeyRing(new KeyFile(path), model, time, logger) : null;
        _tokens = options.Issuer is { } issuer ? new TokenReader(issuer, model) : null;
        Authenticator = new Authenticator(new Caller(null, options.Anonymous), keys, _tokens);
        Origins = new OriginRule(options.AllowedOrigins);
    }

    /// <summary>Finds out who asks.</summary>
    public Authenticator Authenticator { get; }

    /// <summary>Tells what a foreign page sent.</summary>
    public OriginRule Origins { get; }

    public void Dispose() => _tokens?.Dispose();
}
