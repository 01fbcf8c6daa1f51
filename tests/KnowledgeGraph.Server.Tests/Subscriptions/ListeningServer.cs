using System.Text.Json;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>The service as it listens on a port of its own, and writes to it.</summary>
internal sealed class ListeningServer : IAsyncDisposable
{
    private readonly RunningServer _server;

    public ListeningServer(params (string, string)[] settings)
    {
        _server = new RunningServer(settings);
        _server.Listen();
        Client = new HttpClient { BaseAddress = _server.ClientOptions.BaseAddress };
    }

    public HttpClient Client { get; }

    public Uri Address => new(_server.ClientOptions.BaseAddress, "graphql");

    public Uri SocketAddress => new UriBuilder(Address) { Scheme = "ws" }.Uri;

    public IServiceProvider Services => _server.Services;

    /// <summary>Records a statement of each kind in one revision, and gives the revision's number and their ids.</summary>
    public Task<(int Revision, string[] Ids)> RecordAsync(string key, params string[] kinds) => RecordAsync(Client, key, kinds);

    public static async Task<(int Revision, string[] Ids)> RecordAsync(HttpClient client, string key, params string[] kinds)
    {
        var statements = kinds.Select((kind, index) =>
            $$"""
            { kind: {{kind}}, speaker: "swe", targets: ["prk"], key: "{{key}}", gist: "Said {{key}} {{index}}.",
              date: { from: "2024-01-{{index + 1:00}}", to: "2024-01-{{index + 1:00}}", precision: DAY, basis: STATED }, sources: [{ dataset: "test", recordId: "{{key}}-{{index}}" }] }
            """);
        var data = await RunningServer.AskAsync(
            client, $"mutation {{ recordStatements(input: {{ statements: [{string.Join(", ", statements)}] }}) {{ revision {{ number }} statements {{ id }} errors {{ message }} }} }}");
        var written = data.GetProperty("recordStatements");
        return (written.GetProperty("revision").GetProperty("number").GetInt32(), [.. written.GetProperty("statements").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)]);
    }

    /// <summary>Retracts a statement, and gives the revision's number.</summary>
    public async Task<int> RetractAsync(string id)
    {
        var data = await RunningServer.AskAsync(Client, $"mutation {{ retractStatement(input: {{ id: {JsonSerializer.Serialize(id)}, reason: \"Wrong.\" }}) {{ revision {{ number }} errors {{ message }} }} }}");
        return data.GetProperty("retractStatement").GetProperty("revision").GetProperty("number").GetInt32();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}
