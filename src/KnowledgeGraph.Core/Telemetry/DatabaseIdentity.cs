using System.Diagnostics;

namespace KnowledgeGraph.Core.Telemetry;

/// <summary>A database as spans and metrics name it.</summary>
/// <param name="System">The kind of database: <c>sqlite</c>, <c>neo4j</c>.</param>
/// <param name="Namespace">The database's name.</param>
/// <param name="Address">Where its server is; null for an embedded one.</param>
/// <param name="Port">The server's port.</param>
public sealed record DatabaseIdentity(string System, string Namespace, string? Address = null, int? Port = null)
{
    internal void Describe(Activity span, string operation)
    {
        span.DisplayName = $"{operation} {Namespace}";
        span.SetTag(Attributes.DatabaseSystem, System);
        span.SetTag(Attributes.DatabaseNamespace, Namespace);
        span.SetTag(Attributes.DatabaseOperation, operation);
        if (Address is not null)
        {
            span.SetTag(Attributes.ServerAddress, Address);
            span.SetTag(Attributes.ServerPort, Port);
        }
    }
}
