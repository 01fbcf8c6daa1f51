using System.Globalization;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Server.Options;

/// <summary>Reads the section <c>KnowledgeGraph:Neo4j</c>.</summary>
internal sealed class Neo4jOptionsReader(IConfigurationSection section, List<string> mistakes)
{
    public static readonly string[] Known =
    [
        "Neo4j:Uri", "Neo4j:User", "Neo4j:Password", "Neo4j:Database",
        "Neo4j:Connections", "Neo4j:ConnectSeconds", "Neo4j:ReadSeconds", "Neo4j:WriteSeconds", "Neo4j:RetrySeconds",
    ];

    /// <summary>The options; a password is asked for only where the store is used.</summary>
    public Neo4jOptions Read(bool isUsed)
    {
        var uri = Text("Uri", "http://localhost:7474");
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            Refuse("Uri", uri, "an http or https address; Bolt addresses are not spoken");
        }

        var password = Text("Password", "");
        if (isUsed && password.Length == 0)
        {
            mistakes.Add($"{section.Path}:Password is not set, and the store is Neo4j.");
        }

        return new Neo4jOptions
        {
            Uri = address!,
            User = Text("User", "neo4j"),
            Password = password,
            Database = Text("Database", "neo4j"),
            Connections = Number("Connections", 100),
            ConnectTimeout = TimeSpan.FromSeconds(Number("ConnectSeconds", 5)),
            ReadTimeout = TimeSpan.FromSeconds(Number("ReadSeconds", 30)),
            WriteTimeout = TimeSpan.FromSeconds(Number("WriteSeconds", 60)),
            RetryTime = TimeSpan.FromSeconds(Number("RetrySeconds", 30)),
        };
    }

    private string Text(string key, string fallback) => section[key] is { Length: > 0 } value ? value : fallback;

    private int Number(string key, int fallback)
    {
        var text = Text(key, fallback.ToString(CultureInfo.InvariantCulture));
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 86_400)
        {
            return value;
        }

        Refuse(key, text, "a whole number from 1 to 86400");
        return fallback;
    }

    private void Refuse(string key, string found, string expected) => mistakes.Add($"{section.Path}:{key} is '{found}'; expected {expected}.");
}
