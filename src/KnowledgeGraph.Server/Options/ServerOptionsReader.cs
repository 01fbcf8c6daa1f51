using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server.Options;

/// <summary>Reads the section <c>KnowledgeGraph</c> and the addresses, and names all mistakes at once.</summary>
internal sealed class ServerOptionsReader
{
    private readonly IConfiguration _configuration;
    private readonly List<string> _mistakes = [];
    private readonly SettingReader _settings;

    private ServerOptionsReader(IConfiguration configuration) =>
        (_configuration, _settings) = (configuration, new SettingReader(configuration, _mistakes));

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
        var allowRemote = _settings.Flag("AllowRemote");
        var store = _settings.Choice<StoreKind>("Store");
        var addresses = AddressReader.Read(_configuration, allowRemote, _mistakes);
        var access = new AccessOptionsReader(_configuration.GetSection($"{SettingTable.Section}:Access"), ShippedFiles.ReadModel().Roles, _mistakes);
        var limits = new LimitsReader(_configuration.GetSection(SettingTable.Limits), _mistakes);
        return new ServerOptions
        {
            Urls = [.. addresses.Select(address => address.ToString())],
            Access = access.Read(allowRemote ? [.. addresses.Where(AddressReader.IsRemote)] : []),
            Drain = _settings.Seconds("DrainSeconds", least: 0),
            Store = store,
            SqlitePath = _settings.Text("Sqlite:Path"),
            Neo4j = new Neo4jOptionsReader(_settings, _mistakes).Read(isUsed: store == StoreKind.Neo4j),
            LoadSample = _settings.Flag("LoadSample"),
            SampleFolder = _settings.Text("SampleFolder"),
            TrustedFolder = _settings.Text("PersistedOperations:Folder") is { Length: > 0 } folder ? folder : null,
            TrustedOnly = TrustedOnly(),
            Telemetry = new TelemetryOptionsReader(_configuration, _settings).Read(),
            Limits = limits.ReadServer(),
            RequestLimits = limits.ReadRequest(),
            SubscriptionLimits = limits.ReadSubscription(),
            PollInterval = TimeSpan.FromMilliseconds(_settings.Number("Subscriptions:PollMilliseconds", least: 10, most: 60_000)),
        };
    }

    private bool TrustedOnly()
    {
        var isOn = _settings.Flag("PersistedOperations:TrustedOnly");
        if (isOn && _settings.Text("PersistedOperations:Folder").Length == 0)
        {
            _mistakes.Add($"{SettingTable.Section}:PersistedOperations:TrustedOnly is true, and {SettingTable.Section}:PersistedOperations:Folder names no documents to trust.");
        }

        return isOn;
    }

    private void RefuseUnknown()
    {
        foreach (var (key, value) in _configuration.GetSection(SettingTable.Section).AsEnumerable())
        {
            if (value is { Length: > 0 } && SettingTable.Find(key) is null)
            {
                _mistakes.Add($"{key} is no setting; the verb settings lists all.");
            }
        }
    }
}
