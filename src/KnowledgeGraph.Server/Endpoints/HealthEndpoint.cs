using KnowledgeGraph.Server.Telemetry;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary><c>/healthz</c>: whether the process answers; it asks no store.</summary>
internal static class HealthEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(Probes.Health, ["GET", "HEAD"], static context =>
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync("ok\n", context.RequestAborted);
    });
}
