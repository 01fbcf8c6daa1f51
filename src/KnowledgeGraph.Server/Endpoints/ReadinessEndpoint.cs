using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Telemetry;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Server.Stopping;
using KnowledgeGraph.Server.Telemetry;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary><c>/readyz</c>: whether the store answers and the service is not about to stop, and if not, why; <c>/healthz</c> is of the process alone.</summary>
internal static class ReadinessEndpoint
{
    public static void Map(IEndpointRouteBuilder routes, IGraphStore store, StorePreparation preparation, Drain drain) => routes.MapMethods(
        Probes.Readiness, ["GET", "HEAD"],
        async context =>
        {
            var missing = drain.IsStopping ? "The service is stopping." : preparation.Missing;
            var (isReady, text) = missing is not null ? (false, $"not ready: {missing}\n") : await AskAsync(store, context.RequestAborted);
            context.Response.StatusCode = isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
            context.Response.ContentType = "text/plain; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.WriteAsync(text + (store.CircuitState is { } circuit ? $"circuit: {circuit}\n" : ""), context.RequestAborted);
        });

    private static async Task<(bool IsReady, string Text)> AskAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var revision = await store.CheckAsync(cancellationToken);
            var lag = Stopwatch.GetElapsedTime(started);
            Instruments.Revision.Record(revision);
            return (true, string.Create(CultureInfo.InvariantCulture, $"ready\nrevision: {revision}\nlag: {lag.TotalMilliseconds:0.0} ms\n"));
        }
        catch (KnowledgeGraphException failure)
        {
            return (false, $"not ready: {failure.Message}\n");
        }
    }
}
