using System.Diagnostics;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Querying.Subscriptions;
using KnowledgeGraph.Querying.Telemetry;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Documents;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Limits;
using KnowledgeGraph.Server.Telemetry;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Runs one operation for a transport that can carry many responses: one of a query or mutation, one for each event of a subscription.</summary>
internal sealed class OperationRunner(
    GraphService service, RequestDocuments documents, CallerAdmission callers, Admission admission, RequestLog log, ServerLimits limits,
    ILogger logger, CancellationToken stopping)
{
    /// <summary>Cancelled when the service stops: what was asked is still answered, and subscriptions end.</summary>
    public CancellationToken Stopping => stopping;

    /// <summary>Refuses those who may not even ask.</summary>
    /// <exception cref="KnowledgeGraphException">They may not.</exception>
    /// <exception cref="RefusedRequestException">It cannot be found out who they are, or they tried too often.</exception>
    public async ValueTask RequireReadingAsync(Credentials credentials, HttpContext context, CancellationToken cancellationToken) =>
        service.RequireReading(await callers.RecognizeAsync(credentials, context.Connection.RemoteIpAddress, cancellationToken));

    /// <param name="incoming">The request.</param>
    /// <param name="credentials">What the client shows.</param>
    /// <param name="context">The HTTP request that it came by.</param>
    /// <param name="sink">Where the responses go.</param>
    /// <param name="cancellationToken">Ends the operation.</param>
    /// <exception cref="OperationCanceledException">It was ended, or was a subscription and the service stops.</exception>
    public async Task RunAsync(IncomingRequest incoming, Credentials credentials, HttpContext context, IResponseSink sink, CancellationToken cancellationToken)
    {
        // A socket carries many operations, each with a line of its own; the request that opened it has another.
        var isSocket = context.WebSockets.IsWebSocketRequest;
        var (request, started) = (context.Features.GetRequiredFeature<OperationReport>(), Stopwatch.GetTimestamp());
        var report = isSocket ? new OperationReport { TraceId = request.TraceId } : request;
        try
        {
            if (await AnswerAsync(incoming, credentials, context, report, sink, cancellationToken) is { } subscription)
            {
                using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stopping);
                await foreach (var response in subscription.ReadAsync(end.Token))
                {
                    // A key may have been revoked since the event before.
                    await RequireReadingAsync(credentials, context, end.Token);
                    await sink.SendAsync(response, isRefusal: false, cancellationToken);
                }
            }
        }
        catch (Exception failure) when (failure is not SocketClosedException && !cancellationToken.IsCancellationRequested
            && !(failure is OperationCanceledException && stopping.IsCancellationRequested))
        {
            using var reply = new ReplyBuffer();
            ErrorMapper.Write(failure, reply, ReplyType.GraphQLResponse, report, logger);
            await sink.SendAsync(reply.Written, isRefusal: true, cancellationToken);
        }
        finally
        {
            if (isSocket)
            {
                log.Note("SOCKET", GraphQLEndpoint.Path, StatusCodes.Status101SwitchingProtocols, report.Bytes, report, Stopwatch.GetElapsedTime(started));
            }
        }
    }

    private async Task<GraphSubscription?> AnswerAsync(
        IncomingRequest incoming, Credentials credentials, HttpContext context, OperationReport report, IResponseSink sink, CancellationToken cancellationToken)
    {
        using var reply = new ReplyBuffer();
        var caller = await callers.AdmitAsync(credentials, context.Connection.RemoteIpAddress, cancellationToken);
        var document = documents.Find(incoming);
        var request = new GraphRequest(document.Text, incoming.OperationName, incoming.Variables)
        {
            Caller = caller,
            IsReadOnly = HttpMethods.IsGet(context.Request.Method) && !context.WebSockets.IsWebSocketRequest,
            TakesEvents = true,
            Report = report,
        };
        var result = await ExecuteAsync(request, reply, cancellationToken);
        if (!result.IsRequestError)
        {
            documents.Keep(document);
        }

        if (result.Failure is { } failure)
        {
            ErrorMapper.Write(failure, reply, ReplyType.GraphQLResponse, report, logger);
        }

        if (result.Subscription is null)
        {
            report.Bytes = reply.Written.Length;
            await sink.SendAsync(reply.Written, result is { IsRequestError: true } or { Failure: not null }, cancellationToken);
        }

        return result.Subscription;
    }

    private async Task<ResponseResult> ExecuteAsync(GraphRequest request, ReplyBuffer reply, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(TimeSpan.FromSeconds(limits.Seconds));
        try
        {
            using var place = await admission.EnterAsync(time.Token);
            return await service.ExecuteAsync(request, reply, time.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutExceededException($"The request took longer than {limits.Seconds} seconds and was ended.", late);
        }
    }
}
