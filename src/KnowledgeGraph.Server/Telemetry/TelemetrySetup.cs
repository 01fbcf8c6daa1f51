using KnowledgeGraph.Core.Telemetry;
using KnowledgeGraph.Server.Options;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>Listens to spans and metrics for whoever wants them: <c>/metrics</c>, and a collector by OpenTelemetry's protocol.</summary>
internal static class TelemetrySetup
{
    private static readonly string[] _meters =
        [TelemetrySource.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    public static void Add(WebApplicationBuilder builder, TelemetryOptions options)
    {
        // The slim builder writes plain text whatever the settings name.
        builder.Services.Configure<ConsoleLoggerOptions>(builder.Configuration.GetSection("Logging:Console"));
        ConsoleLogProvider.Replace(builder.Services);
        if (!options.Metrics && !options.Exports)
        {
            return;
        }

        // Sampling, the collector's address, headers and protocol, and the service's name are read by the SDK from its own variables.
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(static resource => resource.AddService("knowledge-graph", serviceVersion: TelemetrySource.Version).AddEnvironmentVariableDetector())
            .WithMetrics(metrics => AddMetrics(metrics, options));
        if (options.Exports)
        {
            telemetry.WithTracing(static tracing => tracing
                .AddSource(TelemetrySource.Name, RequestSpan.Source)
                .AddOtlpExporter());
        }
    }

    /// <summary>Answers <c>/metrics</c> where that is set.</summary>
    public static void MapMetrics(IEndpointRouteBuilder routes, TelemetryOptions options)
    {
        if (options.Metrics)
        {
            routes.MapPrometheusScrapingEndpoint(Probes.Metrics).DisableHttpMetrics();
        }
    }

    private static void AddMetrics(MeterProviderBuilder metrics, TelemetryOptions options)
    {
        metrics.AddMeter(_meters);
        // Our own gauges tell how many are executed and how many wait, and cost no measurement at the beginning and the end of each request.
        metrics.AddView("http.server.active_requests", MetricStreamConfiguration.Drop);
        if (options.Metrics)
        {
            metrics.AddPrometheusExporter();
        }

        if (options.Exports)
        {
            metrics.AddOtlpExporter();
        }
    }
}
