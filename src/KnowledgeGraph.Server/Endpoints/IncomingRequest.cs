using System.Text.Json;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>The parameters of a request as they came in; see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters.</summary>
internal sealed record IncomingRequest(string? Query, string? DocumentId, string? OperationName, JsonElement? Variables, JsonElement? Extensions);
