namespace KnowledgeGraph.Core.Telemetry;

/// <summary>The names of what spans and measurements tell: OpenTelemetry's own where there are some (https://opentelemetry.io/docs/specs/semconv/).</summary>
public static class Attributes
{
#pragma warning disable CS1591 // The names are OpenTelemetry's, which says what each means.
    public const string DatabaseSystem = "db.system.name";
    public const string DatabaseNamespace = "db.namespace";
    public const string DatabaseOperation = "db.operation.name";
    public const string DatabaseQuery = "db.query.text";
    public const string ErrorType = "error.type";
    public const string GraphQLOperationName = "graphql.operation.name";
    public const string GraphQLOperationType = "graphql.operation.type";
    public const string OriginalMethod = "http.request.method_original";
    public const string Path = "url.path";
    public const string ProtocolVersion = "network.protocol.version";
    public const string RequestMethod = "http.request.method";
    public const string ResponseStatus = "http.response.status_code";
    public const string Route = "http.route";
    public const string Scheme = "url.scheme";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string UserAgent = "user_agent.original";
#pragma warning restore CS1591

    /// <summary>The bytes that a statement answered; each answers one row, which holds all of it.</summary>
    public const string ResponseSize = "knowledgegraph.response.size";

    /// <summary>Which cache was looked into: <c>document</c> or <c>plan</c>.</summary>
    public const string CacheName = "knowledgegraph.cache.name";

    /// <summary>What was found in it: <c>hit</c> or <c>miss</c>.</summary>
    public const string CacheResult = "knowledgegraph.cache.result";

    /// <summary>What became of a write: <c>done</c>, <c>replayed</c> or <c>refused</c>.</summary>
    public const string WriteResult = "knowledgegraph.write.result";
}
