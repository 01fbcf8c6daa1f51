using KnowledgeGraph.Querying.Telemetry;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>A request to <c>/graphql</c> and the reply that it is to get.</summary>
internal sealed class Exchange : IDisposable
{
    /// <param name="context">Where the request came from.</param>
    /// <param name="accepted">The reply's media type; null where the client accepts none that there is.</param>
    public Exchange(HttpContext context, ReplyType? accepted)
    {
        (Context, IsAcceptable, Type) = (context, accepted is not null, accepted ?? ReplyType.Json);
        Report = context.Features.GetRequiredFeature<OperationReport>();
    }

    public HttpContext Context { get; }

    /// <summary>Whether the client accepts a media type that there is.</summary>
    public bool IsAcceptable { get; }

    /// <summary>The reply's media type.</summary>
    public ReplyType Type { get; }

    /// <summary>What becomes known of the request.</summary>
    public OperationReport Report { get; }

    /// <summary>The reply's body so far.</summary>
    public ReplyBuffer Reply { get; } = new();

    /// <summary>Puts a failure in the place of whatever was written so far and gives its status.</summary>
    public int Fail(Exception failure, ILogger logger) => ErrorMapper.Write(failure, Reply, Type, Report, logger);

    /// <summary>Sends the body.</summary>
    public async ValueTask SendAsync()
    {
        var response = Context.Response;
        response.ContentType = Type.Header();
        response.ContentLength = Report.Bytes = Reply.Written.Length;
        await response.BodyWriter.WriteAsync(Reply.Written, Context.RequestAborted);
    }

    public void Dispose() => Reply.Dispose();
}
