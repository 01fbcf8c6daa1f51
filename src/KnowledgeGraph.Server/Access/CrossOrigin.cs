using KnowledgeGraph.Server.Endpoints;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Access;

/// <summary>Lets pages of the allowed origins read answers (CORS); without any, browsers let none.</summary>
internal static class CrossOrigin
{
    public static void Add(IServiceCollection services, IReadOnlyList<string> allowed) => services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
        .WithOrigins([.. allowed])
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        .WithHeaders(
            HeaderNames.Accept, HeaderNames.Authorization, HeaderNames.ContentType, HeaderNames.IfNoneMatch, Authenticator.KeyHeader, GraphQLEndpoint.CostHeader, GraphQLEndpoint.CypherHeader)
        .WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter, HeaderNames.WWWAuthenticate)));

    public static void Use(IApplicationBuilder app, IReadOnlyList<string> allowed)
    {
        if (allowed.Count > 0)
        {
            app.UseCors();
        }
    }
}
