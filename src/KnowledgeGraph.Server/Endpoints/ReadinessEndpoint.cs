using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary><c>/readyz</c>: whether the store answers and the service is not about to stop, and if not, why; <c>/healthz</c> is of the process alone.</summary>
internal static class ReadinessEndpoint
{
    public static void Map(IEndpointRouteBuilder routes, IGraphStore store, StorePreparation preparation, CancellationToken stopping) => routes.MapMethods(
        "/readyz", ["GET", "HEAD"],
        async context => await AnswerAsync(
            context, stopping.IsCancellationRequested ? "The service is stopping." : preparation.Missing ?? await MissingAsync(store, context.RequestAborted)));

    private static async Task<string?> MissingAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        try
        {
            await store.CheckAsync(cancellationToken);
            return null;
        }
        catch (KnowledgeGraphException failure)
        {
            return failure.Message;
        }
    }

    private static Task AnswerAsync(HttpContext context, string? missing)
    {
        context.Response.StatusCode = missing is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(missing is null ? "ready\n" : $"not ready: {missing}\n", context.RequestAborted);
    }
}
