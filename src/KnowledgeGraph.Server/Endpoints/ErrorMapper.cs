using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Querying.Telemetry;
using KnowledgeGraph.Server.Telemetry;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>The one place where a failure becomes an HTTP status and the JSON of an error; what is not ours is logged and told without detail.</summary>
internal static class ErrorMapper
{
    /// <summary>Puts the failure in the place of whatever was written so far and gives its status.</summary>
    public static int Write(Exception failure, ReplyBuffer output, ReplyType type, OperationReport report, ILogger logger)
    {
        var status = StatusOf(failure, type);
        var error = failure switch
        {
            RefusedRequestException refused => new RequestError(refused.Code, refused.Message),
            BadHttpRequestException bad => new RequestError("MALFORMED_REQUEST", bad.Message),
            _ => RequestError.Of(failure),
        };
        if (status >= StatusCodes.Status500InternalServerError && failure is not RefusedRequestException)
        {
            report.Fail(error.Code);
            FaultLog.Write(logger, error.Code, report.TraceId, failure);
        }
        else
        {
            report.Refuse(error.Code);
        }

        output.Clear();
        RequestError.Write(output, error);
        return status;
    }

    /// <summary>The status of a request that is well-formed HTTP and cannot be executed.</summary>
    public static int StatusOfRequestError(ReplyType type) =>
        type == ReplyType.GraphQLResponse ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;

    private static int StatusOf(Exception failure, ReplyType type) => failure switch
    {
        RefusedRequestException refused => refused.Status ?? StatusOfRequestError(type),
        BadHttpRequestException bad => bad.StatusCode,
        StoreUnavailableException or OutcomeUnknownException => StatusCodes.Status503ServiceUnavailable,
        TimeoutExceededException => StatusCodes.Status504GatewayTimeout,
        UnauthenticatedException => StatusCodes.Status401Unauthorized,
        ForbiddenException => StatusCodes.Status403Forbidden,
        InvalidModelException => StatusCodes.Status500InternalServerError,
        KnowledgeGraphException => StatusOfRequestError(type),
        _ => StatusCodes.Status500InternalServerError,
    };
}
