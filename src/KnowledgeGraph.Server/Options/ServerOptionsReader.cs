using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server.Options;

/// <summary>Reads the section <c>KnowledgeGraph</c> and the addresses, and names all mistakes at once.</summary>
internal sealed class ServerOptionsReader
{
    private const string Section = "KnowledgeGraph";

    private static readonly string[] Known =
    [
        "AllowRemote", "Store", "Sqlite:Path", .. Neo4jOptionsReader.Known, "LoadSample", "SampleFolder",
        "PersistedOperations:Folder", "PersistedOperations:TrustedOnly", .. LimitsReader.Known,
    ];

    private readonly IConfiguration _configuration;
    private readonly List<string> _mistakes = [];

    private ServerOptionsReader(IConfiguration configuration) => _configuration = configuration;

    /// <summary>The options, with defaults for what is not set.</summary>
    /// <exception cref="InvalidRequestException">Settings are wrong; the message lists each.</exception>
    public static ServerOptions Read(IConfiguration configuration)
    {
        var reader = new ServerOptionsReader(configuration);
        var options = reader.ReadAll();
        return reader._mistakes.Count == 0
            ? options
            : throw new InvalidRequestException(string.Join('\n', ["The settings are wrong:", .. reader._mistakes.Select(mistake => "- " + mistake)]));
    }

    private ServerOptions ReadAll()
    {
        RefuseUnknown();
        var allowRemote = Flag("AllowRemote", false);
        var store = Choice("Store", StoreKind.Sqlite);
        var limits = new LimitsReader(_configuration.GetSection($"{Section}:Limits"), _mistakes);
        return new ServerOptions
        {
            Urls = AddressReader.Read(_configuration, allowRemote, _mistakes),
            AllowRemote = allowRemote,
            Store = store,
            SqlitePath = Text("Sqlite:Path", "knowledge-graph.db"),
            Neo4j = new Neo4jOptionsReader(_configuration.GetSection($"{Section}:Neo4j"), _mistakes).Read(isUsed: store == StoreKind.Neo4j),
            LoadSample = Flag("LoadSample", true),
            SampleFolder = Text("SampleFolder", ShippedFiles.SampleFolder),
            TrustedFolder = Text("PersistedOperations:Folder", "") is { Length: > 0 } folder ? folder : null,
            TrustedOnly = TrustedOnly(),
            Limits = limits.ReadServer(),
            RequestLimits = limits.ReadRequest(),
        };
    }

    private bool TrustedOnly()
    {
        var isOn = Flag("PersistedOperations:TrustedOnly", false);
        if (isOn && Text("PersistedOperations:Folder", "").Length == 0)
        {
            _mistakes.Add($"{Section}:PersistedOperations:TrustedOnly is true, and {Section}:PersistedOperations:Folder names no documents to trust.");
        }

        return isOn;
    }

    private void RefuseUnknown()
    {
        foreach (var (key, value) in _configuration.GetSection(Section).AsEnumerable(makePathsRelative: true))
        {
            if (value is { Length: > 0 } && !Known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                _mistakes.Add($"{Section}:{key} is no setting; there are {string.Join(", ", Known)}.");
            }
        }
    }

    private string Text(string key, string fallback) =>
        _configuration[$"{Section}:{key}"] is { Length: > 0 } value ? value : fallback;

    private bool Flag(string key, bool fallback)
    {
        var text = Text(key, fallback.ToString());
        return bool.TryParse(text, out var value) ? value : Refuse(key, text, "true or false");
    }

    private TEnum Choice<TEnum>(string key, TEnum fallback)
        where TEnum : struct, Enum
    {
        var text = Text(key, fallback.ToString());
        if (Enum.TryParse<TEnum>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]))
        {
            return value;
        }

        Refuse(key, text, string.Join(" or ", Enum.GetNames<TEnum>()));
        return fallback;
    }

    private bool Refuse(string key, string found, string expected)
    {
        _mistakes.Add($"{Section}:{key} is '{found}'; expected {expected}.");
        return false;
    }
}
