using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>An OpenID Connect issuer on this machine, as far as one that only validates tokens sees it.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    private const string KeyId = "the-key";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly WebApplication _app;
    private int _asked;

    private LocalIssuer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>How often its keys were asked for.</summary>
    public int Asked => _asked;

    public (string, string)[] Settings =>
    [
        ("KnowledgeGraph:Access:Issuer:Authority", Address), ("KnowledgeGraph:Access:Issuer:Audience", "graph"),
        ("KnowledgeGraph:Access:Issuer:NameClaim", "preferred_username"), ("KnowledgeGraph:Access:Issuer:RoleClaim", "roles"),
    ];

    public static async Task<LocalIssuer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var issuer = new LocalIssuer(builder.Build());
        issuer._app.Run(issuer.AnswerAsync);
        await issuer._app.StartAsync();
        return issuer;
    }

    /// <summary>A token as the issuer makes it.</summary>
    public string Make(
        string? name = "anna", object? roles = null, string audience = "graph", string? by = null, DateTimeOffset? expires = null, RSA? key = null)
    {
        var claims = new Dictionary<string, object> { ["sub"] = "4711" };
        if (name is not null)
        {
            claims["preferred_username"] = name;
        }

        if (roles is not null)
        {
            claims["roles"] = roles;
        }

        var end = expires ?? TimeProvider.System.GetUtcNow().AddMinutes(10);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = by ?? Address,
            Audience = audience,
            Claims = claims,
            IssuedAt = end.AddHours(-1).UtcDateTime,
            Expires = end.UtcDateTime,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key ?? _rsa) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
        });
    }

    /// <summary>A token whose header names another algorithm, signed by it or not at all.</summary>
    public string Forge(string algorithm)
    {
        var head = Base64UrlEncoder.Encode(JsonSerializer.Serialize(new { alg = algorithm, typ = "JWT", kid = KeyId }));
        var text = $"{head}.{Make(roles: "admin").Split('.')[1]}";
        // The public key as a shared secret, which a careless reader takes for one.
        var signature = algorithm == "none" ? [] : HMACSHA256.HashData(_rsa.ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes(text));
        return $"{text}.{Base64UrlEncoder.Encode(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/.well-known/openid-configuration")
        {
            return context.Response.WriteAsync(JsonSerializer.Serialize(new { issuer = Address, jwks_uri = Address + "/keys" }));
        }

        Interlocked.Increment(ref _asked);
        var key = _rsa.ExportParameters(false);
        var (n, e) = (Base64UrlEncoder.Encode(key.Modulus), Base64UrlEncoder.Encode(key.Exponent));
        return context.Response.WriteAsync(JsonSerializer.Serialize(new { keys = new[] { new { kty = "RSA", use = "sig", kid = KeyId, alg = "RS256", n, e } } }));
    }
}
