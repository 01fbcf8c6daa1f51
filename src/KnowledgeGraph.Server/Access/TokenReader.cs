using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Server.Endpoints;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace KnowledgeGraph.Server.Access;

/// <summary>Validates the tokens of an OpenID Connect issuer, each once, and reads who is meant.</summary>
internal sealed class TokenReader : IDisposable
{
    private const int Remembered = 10_000;

    // The issuer's keys are public, so that nothing may be signed by a shared secret.
    private static readonly string[] _algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly IssuerOptions _options;
    private readonly GraphModel _model;
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly MemoryCache _callers = new(new MemoryCacheOptions { SizeLimit = Remembered });
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _configuration;
    private readonly TokenValidationParameters _rules;

    public TokenReader(IssuerOptions options, GraphModel model)
    {
        (_options, _model) = (options, model);
        _configuration = new ConfigurationManager<OpenIdConnectConfiguration>(
            options.Authority.AbsoluteUri.TrimEnd('/') + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(_client) { RequireHttps = options.Authority.Scheme == Uri.UriSchemeHttps });
        _rules = new TokenValidationParameters
        {
            ConfigurationManager = _configuration,
            ValidAudience = options.Audience,
            ValidAlgorithms = _algorithms,
            ClockSkew = TimeSpan.FromSeconds(30),
        };
    }

    /// <exception cref="UnauthenticatedException">The token is not to be believed.</exception>
    /// <exception cref="RefusedRequestException">The issuer cannot be asked for its keys.</exception>
    public async ValueTask<Caller> ReadAsync(string token, CancellationToken cancellationToken)
    {
        // By its hash, so that no token is kept.
        var key = Convert.ToHexString(KeySecret.Hash(token));
        if (_callers.TryGetValue(key, out Caller? known))
        {
            return known!;
        }

        await FindKeysAsync(cancellationToken);
        var result = await _handler.ValidateTokenAsync(token, _rules);
        if (!result.IsValid)
        {
            throw new UnauthenticatedException(Reason(result.Exception));
        }

        var caller = Read(result);
        _callers.Set(key, caller, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpiration = result.SecurityToken.ValidTo });
        return caller;
    }

    public void Dispose()
    {
        _callers.Dispose();
        _client.Dispose();
    }

    private async Task FindKeysAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _configuration.GetConfigurationAsync(cancellationToken);
        }
        catch (InvalidOperationException)
        {
            throw new RefusedRequestException(
                StatusCodes.Status503ServiceUnavailable, "ISSUER_UNAVAILABLE", "The issuer of tokens cannot be asked for its keys, so no token can be believed.")
            {
                RetryAfter = TimeSpan.FromSeconds(10),
            };
        }
    }

    private Caller Read(TokenValidationResult result)
    {
        var name = result.ClaimsIdentity.FindFirst(_options.NameClaim)?.Value;
        if (string.IsNullOrEmpty(name))
        {
            throw new UnauthenticatedException($"The token has no claim '{_options.NameClaim}', which names the caller.");
        }

        var roles = result.ClaimsIdentity.FindAll(_options.RoleClaim).Select(claim => _model.FindRole(claim.Value)).ToHashSet();
        return new Caller(name, _model.Roles.LastOrDefault(roles.Contains));
    }

    private static string Reason(Exception failure) => failure switch
    {
        SecurityTokenExpiredException => "The token has expired.",
        SecurityTokenNotYetValidException => "The token is not valid yet.",
        SecurityTokenInvalidAudienceException => "The token is for another audience.",
        SecurityTokenInvalidIssuerException => "The token is of another issuer.",
        SecurityTokenInvalidSignatureException or SecurityTokenSignatureKeyNotFoundException or SecurityTokenInvalidAlgorithmException
            => "The token's signature is not one of the issuer's.",
        SecurityTokenMalformedException or ArgumentException => "What was shown is neither a key nor a token.",
        _ => "The token is not valid.",
    };
}
