using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>One running service for all tests of a class, which only read.</summary>
internal abstract class ServerFixture
{
    private RunningServer? _server;
    private HttpClient? _client;

    protected HttpClient Client => _client!;

    protected virtual (string, string)[] Settings => [];

    [OneTimeSetUp]
    public void Start()
    {
        _server = new RunningServer(Settings);
        _client = _server.CreateClient();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
