using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Server.Options;

/// <summary>Reads the section <c>KnowledgeGraph:Neo4j</c>.</summary>
internal sealed class Neo4jOptionsReader(SettingReader settings, List<string> mistakes)
{
    /// <summary>The options; a password is asked for only where the store is used.</summary>
    public Neo4jOptions Read(bool isUsed)
    {
        if (!Uri.TryCreate(settings.Text("Neo4j:Uri"), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            settings.Refuse("Neo4j:Uri", "an http or https address; Bolt addresses are not spoken");
        }

        var password = settings.Text("Neo4j:Password");
        if (isUsed && password.Length == 0)
        {
            mistakes.Add($"{SettingTable.Section}:Neo4j:Password is not set, and the store is Neo4j.");
        }

        return new Neo4jOptions
        {
            Uri = address!,
            User = settings.Text("Neo4j:User"),
            Password = password,
            Database = settings.Text("Neo4j:Database"),
            Connections = settings.Number("Neo4j:Connections"),
            ConnectTimeout = settings.Seconds("Neo4j:ConnectSeconds"),
            ReadTimeout = settings.Seconds("Neo4j:ReadSeconds"),
            WriteTimeout = settings.Seconds("Neo4j:WriteSeconds"),
            RetryTime = settings.Seconds("Neo4j:RetrySeconds"),
        };
    }
}
