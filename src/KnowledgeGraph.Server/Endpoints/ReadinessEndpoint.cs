using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary><c>/readyz</c>: whether the store answers, and if not, why; <c>/healthz</c> is of the process alone.</summary>
internal static class ReadinessEndpoint
{
    public static void Map(IEndpointRouteBuilder routes, IGraphStore store) =>
        routes.MapMethods("/readyz", ["GET", "HEAD"], context => AnswerAsync(context, store));

    private static async Task AnswerAsync(HttpContext context, IGraphStore store)
    {
        string text;
        try
        {
            await store.CheckAsync(context.RequestAborted);
            text = "ready\n";
        }
        catch (KnowledgeGraphException failure)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            text = $"not ready: {failure.Message}\n";
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(text, context.RequestAborted);
    }
}
