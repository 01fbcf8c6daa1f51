using System.Globalization;
using KnowledgeGraph.Server.Limits;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server.Options;

/// <summary>All settings. What is read, refused, listed and told of comes from this table.</summary>
internal static class SettingTable
{
    /// <summary>The section of all settings but the addresses.</summary>
    public const string Section = "KnowledgeGraph";

    /// <summary>The section of the limits.</summary>
    public const string Limits = Section + ":Limits";

    /// <summary>The settings in the order in which they are listed.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("urls", "http://127.0.0.1:5080", "where to listen, separated by semicolons"),
        Own("AllowRemote", "false", "whether other addresses than this machine's own may be listened on"),
        Own("Access:KeyFile", "", "the file that keys are kept in"),
        Own("Access:Issuer:Authority", "", "the OpenID Connect issuer whose tokens are taken"),
        Own("Access:Issuer:Audience", "", "for whom they must be"),
        Own("Access:Issuer:NameClaim", "sub", "which of their claims holds the name"),
        Own("Access:Issuer:RoleClaim", "role", "which holds the role"),
        Own("Access:Anonymous", "", "what those may do who are not known: a role, or None; unset, Admin, and None where there are keys or an issuer"),
        Own("Access:AllowedOrigins", "", "whose pages may ask, such as https://example.org, separated by semicolons"),
        Own("Access:AllowedHosts", "", "the names under which the service is asked, separated by semicolons; unset, those of the addresses"),
        Own("DrainSeconds", "25", "how long requests under way may take to end when the service is stopped"),
        Own("Store", "Sqlite", "Sqlite or Neo4j"),
        Own("Sqlite:Path", "knowledge-graph.db", "the file of the embedded store"),
        Own("Neo4j:Uri", "http://localhost:7474", "the HTTP address of the server"),
        Own("Neo4j:User", "neo4j", "the account"),
        Own("Neo4j:Password", "", "its password") with { IsSecret = true },
        Own("Neo4j:Database", "neo4j", "the database"),
        Own("Neo4j:Connections", "100", "how many connections are open at most"),
        Own("Neo4j:ConnectSeconds", "5", "how long opening one may take"),
        Own("Neo4j:ReadSeconds", "30", "how long a query may take before it is ended on the server"),
        Own("Neo4j:WriteSeconds", "60", "how long each statement of a write may take"),
        Own("Neo4j:RetrySeconds", "30", "for how long what failed in passing is tried again"),
        Own("LoadSample", "true", "whether an empty store is filled with the sample data"),
        Own("SampleFolder", ShippedFiles.SampleFolder, "the folder of that data"),
        Own("PersistedOperations:Folder", "", "the folder of trusted documents"),
        Own("PersistedOperations:TrustedOnly", "false", "whether no other documents are executed; --trusted-only for short"),
        Own("Subscriptions:PollMilliseconds", "500", "after how long the journal is asked for what other instances wrote"),
        Own("Metrics", "true", "whether /metrics is answered, on the same address; not for the internet"),
        Own("SlowQueryMilliseconds", "1000", "from when on an operation is logged with its plan; 0 for never"),
        .. LimitSetting.All.Select(limit => Own("Limits:" + limit.Name, limit.Default.ToString(CultureInfo.InvariantCulture), limit.Limit.Counts)),
    ];

    private static readonly Dictionary<string, Setting> _byKey = All.ToDictionary(setting => setting.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The setting of a key; null where there is none.</summary>
    public static Setting? Find(string key) => _byKey.GetValueOrDefault(key);

    private static Setting Own(string name, string fallback, string description) => new($"{Section}:{name}", fallback, description);
}
