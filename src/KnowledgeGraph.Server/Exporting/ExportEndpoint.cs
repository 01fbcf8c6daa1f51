using System.Globalization;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Querying.Telemetry;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Options;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Exporting;

/// <summary><c>/export/{format}</c>: what a query selects as a file, sent while it is read.</summary>
internal sealed class ExportEndpoint(GraphModel model, GraphService service, CallerAdmission callers, ExportPlaces places, ServerOptions options, ILogger logger)
{
    /// <summary>The header with the revision that the file holds.</summary>
    public const string RevisionHeader = "Graph-Revision";

    /// <summary>The trailer with the SHA-256 of the file, before it was compressed for the way.</summary>
    public const string HashTrailer = "Graph-SHA256";

    private static readonly string[] _parameters = ["where", "layers", "standings", "everything"];

    private readonly Lazy<ExportPlanner> _planner = new(() => new ExportPlanner(model, options.RequestLimits));

    public static void Map(WebApplication app, GraphModel model, GraphService service, CallerAdmission callers, ExportPlaces places, ServerOptions options)
    {
        var endpoint = new ExportEndpoint(model, service, callers, places, options, app.Logger);
        app.MapGet("/export/{format}", endpoint.AnswerAsync);
    }

    private async Task AnswerAsync(HttpContext context, string format)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(TimeSpan.FromSeconds(options.Limits.ExportSeconds));
        try
        {
            await ExportAsync(context, format, time.Token);
        }
        catch (Exception failure) when (context.Response.HasStarted)
        {
            Break(context, failure);
        }
        catch (OperationCanceledException late) when (time.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            await RefuseAsync(context, new TimeoutExceededException($"The export took longer than {options.Limits.ExportSeconds} seconds and was ended.", late));
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            await RefuseAsync(context, failure);
        }
    }

    private async Task ExportAsync(HttpContext context, string name, CancellationToken cancellationToken)
    {
        service.RequireReading(await callers.AdmitAsync(Credentials.Of(context.Request), context.Connection.RemoteIpAddress, cancellationToken));
        var format = ExportFormats.Find(name) ?? throw new RefusedRequestException(StatusCodes.Status404NotFound, "NOT_FOUND", ExportQueryReader.UnknownFormat(name));
        var selection = await _planner.Value.PlanAsync(ReadQuery(context.Request.Query), cancellationToken);
        using var place = places.Enter();
        await using var source = ExportSources.Open(model, options);
        var exporter = new Exporter(model, source);
        var newest = await exporter.ReadNewestAsync(cancellationToken);
        var response = context.Response;
        response.ContentType = format.MediaType;
        response.Headers.CacheControl = "no-cache";
        response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"graph-r{newest.Number}{format.Extension}\"");
        response.Headers[RevisionHeader] = newest.Number.ToString(CultureInfo.InvariantCulture);
        var hasTrailers = response.SupportsTrailers();
        if (hasTrailers)
        {
            response.DeclareTrailer(HashTrailer);
        }

        await using var hashing = new HashingStream(response.Body);
        await exporter.ExportAsync(format, selection, hashing, cancellationToken);
        ReportOf(context).Bytes = (int)Math.Min(int.MaxValue, hashing.Length);
        if (hasTrailers)
        {
            response.AppendTrailer(HashTrailer, hashing.Sha256);
        }
    }

    private static ExportQuery ReadQuery(IQueryCollection parameters)
    {
        if (parameters.Keys.FirstOrDefault(name => !_parameters.Contains(name)) is { } unknown)
        {
            throw RefusedRequestException.Malformed($"There is no parameter '{unknown}'; expected {string.Join(", ", _parameters)}.");
        }

        string? Once(string name) => parameters[name].Count > 1 ? throw RefusedRequestException.Malformed($"'{name}' is given {parameters[name].Count} times; expected it once.") : parameters[name];
        var everything = Once("everything") switch
        {
            null or "" or "false" => false,
            "true" => true,
            var other => throw RefusedRequestException.Malformed($"'everything' is '{other}'; expected true or false."),
        };
        return ExportQueryReader.Read(Once("where"), [.. parameters["layers"].OfType<string>()], [.. parameters["standings"].OfType<string>()], everything);
    }

    private static OperationReport ReportOf(HttpContext context) => context.Features.GetRequiredFeature<OperationReport>();

    // Cut off, so that nobody takes what came for the whole file.
    private void Break(HttpContext context, Exception failure)
    {
        if (!context.RequestAborted.IsCancellationRequested)
        {
            using var unsent = new ReplyBuffer();
            ErrorMapper.Write(failure is OperationCanceledException ? new TimeoutExceededException("The export took too long and was cut off.", failure) : failure,
                unsent, ReplyType.GraphQLResponse, ReportOf(context), logger);
        }

        context.Abort();
    }

    private async Task RefuseAsync(HttpContext context, Exception failure)
    {
        using var reply = new ReplyBuffer();
        var response = context.Response;
        foreach (var header in new[] { HeaderNames.ContentDisposition, HeaderNames.Trailer, RevisionHeader })
        {
            response.Headers.Remove(header);
        }

        // The statuses of the stricter of the two types: what comes is either a file or an error.
        response.StatusCode = ErrorMapper.Write(failure, reply, ReplyType.GraphQLResponse, ReportOf(context), logger);
        response.ContentType = ReplyType.Json.Header();
        response.Headers.CacheControl = "no-cache";
        RetryAfter.Write(context, failure);
        Challenge.Write(context);
        response.ContentLength = reply.Written.Length;
        await response.Body.WriteAsync(reply.Written, context.RequestAborted);
    }
}
