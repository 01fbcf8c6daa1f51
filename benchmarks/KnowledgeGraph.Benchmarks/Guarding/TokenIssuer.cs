using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Guarding;

/// <summary>An OpenID Connect issuer as far as a service sees it that validates its tokens.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    private const string Audience = "graph";
    private const string KeyId = "key";

    private readonly RSA _rsa = RSA.Create(2048);
    private WebApplication _server = null!;

    /// <summary>The settings by which a service believes it.</summary>
    public string[] Settings => [$"--KnowledgeGraph:Access:Issuer:Authority={Address}", $"--KnowledgeGraph:Access:Issuer:Audience={Audience}"];

    private string Address => _server.Urls.First();

    public static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        issuer._server = await LoopbackServer.StartAsync(issuer.AnswerAsync);
        return issuer;
    }

    /// <summary>A reader's token that outlasts the measurement.</summary>
    public string MakeToken()
    {
        var now = TimeProvider.System.GetUtcNow();
        var signed = string.Join('.',
            Encode(new { alg = "RS256", typ = "JWT", kid = KeyId }),
            Encode(new { iss = Address, aud = Audience, sub = "benchmark", role = "reader", iat = now.ToUnixTimeSeconds(), exp = now.AddHours(6).ToUnixTimeSeconds() }));
        var signature = _rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _rsa.Dispose();
    }

    private static string Encode<T>(T part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));

    private Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/.well-known/openid-configuration")
        {
            return context.Response.WriteAsJsonAsync(new { issuer = Address, jwks_uri = Address + "/keys" });
        }

        var key = _rsa.ExportParameters(includePrivateParameters: false);
        var (n, e) = (Base64Url.EncodeToString(key.Modulus), Base64Url.EncodeToString(key.Exponent));
        return context.Response.WriteAsJsonAsync(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = KeyId, n, e } } });
    }
}
