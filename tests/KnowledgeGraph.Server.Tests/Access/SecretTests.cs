using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>Whatever the service prints, and however much it is told to, no secret is in it.</summary>
[Platform(Exclude = "Win")]
internal sealed class SecretTests
{
    private const string Password = "the-password-of-the-store";
    private const string WrongKey = "kg_a-key-that-was-never-made-by-anybody-at-all";

    [TestCase("Sqlite")]
    [TestCase("Neo4j")]
    public async Task No_key_token_or_password_is_printed_or_answered(string store)
    {
        await using var issuer = await LocalIssuer.StartAsync();
        using var keys = new KeyFolder();
        var (key, token, expired) = (
            await keys.AddAsync("anna", "admin"), issuer.Make(roles: "admin"), issuer.Make(roles: "admin", expires: TimeProvider.System.GetUtcNow().AddHours(-1)));
        var settings = issuer.Settings.Append(keys.Setting).Select(setting => $"--{setting.Item1}={setting.Item2}");
        await using var service = await ServiceProcess.StartAsync([
            .. settings, "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Trace", "--Logging:LogLevel:System=Trace",
            $"--KnowledgeGraph:Store={store}", "--KnowledgeGraph:Neo4j:Uri=http://127.0.0.1:9", $"--KnowledgeGraph:Neo4j:Password={Password}", "--KnowledgeGraph:Neo4j:RetrySeconds=1"]);
        using var client = new HttpClient { BaseAddress = service.Address };
        var answers = new List<string>();
        string[] shown = [key, token, expired, WrongKey, key[..^1], token[..^1], token.Replace('.', '!')];
        foreach (var credential in shown)
        {
            foreach (var header in ((string, string)[])[Asking.Bearer(credential), ("X-API-Key", credential), ("Authorization", credential)])
            {
                using var asked = await Asking.PostAsync(client, Asking.Query, header);
                using var written = await Asking.PostAsync(client, Asking.Write, header);
                using var wrong = await Asking.PostAsync(client, "{", header);
                answers.AddRange([$"{asked}{await asked.Content.ReadAsStringAsync()}", $"{written}{await written.Content.ReadAsStringAsync()}", $"{wrong}{await wrong.Content.ReadAsStringAsync()}"]);
            }
        }

        await service.StopAsync();

        var said = service.Output + string.Join('\n', answers);
        Assert.That(service.Output, Does.Contain("Request starting HTTP/1.1 POST").And.Contain("trce:"), "Nothing much was printed.");
        Assert.That(answers, Has.Some.Contains(store == "Sqlite" ? "\"by\":\"anna\"" : "STORE_UNAVAILABLE"));
        foreach (var secret in (string[])[key, Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("neo4j:" + Password)), Password, WrongKey, .. Parts(token), .. Parts(expired)])
        {
            Assert.That(said.Contains(secret, StringComparison.Ordinal), Is.False, $"'{secret[..8]}…' is told.");
        }
    }

    private static string[] Parts(string token) => token.Split('.')[1..];
}
