using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The whole service over HTTP in this process, on a store of its own with the sample data in it.</summary>
internal sealed class RunningServer(params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("server-");

    private bool _listens;

    public string StorePath => Path.Combine(_folder.FullName, "graph.db");

    /// <summary>Has it listen on a free port of this machine, at the client options' base address.</summary>
    public void Listen()
    {
        _listens = true;
        UseKestrel();
        StartServer();
    }

    public static async Task<HttpResponseMessage> PostAsync(
        HttpClient client, string body, string contentType = "application/json", string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(body, Encoding.UTF8);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await client.SendAsync(request);
    }

    public static async Task<JsonElement> AskAsync(HttpClient client, string query)
    {
        using var response = await PostAsync(client, JsonSerializer.Serialize(new { query }));
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
        var reply = JsonElement.Parse(text);
        Assert.That(reply.TryGetProperty("errors", out _), Is.False, text);
        return reply.GetProperty("data");
    }

    public static async Task<string?> CodeAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        return document.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("KnowledgeGraph:Sqlite:Path", StorePath);
        if (_listens)
        {
            // Told to the service itself, which starts by itself: a port that the factory were told might come too late.
            builder.UseSetting("urls", "http://127.0.0.1:0");
        }

        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
