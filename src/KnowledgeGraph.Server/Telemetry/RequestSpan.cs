using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Telemetry;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>The span that the framework makes of each HTTP request, described only where it is recorded; see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-server-span.</summary>
internal static class RequestSpan
{
    /// <summary>The name of the framework's source.</summary>
    public const string Source = "Microsoft.AspNetCore";

    private const string UnknownMethod = "_OTHER";

    // What stands for such a method in a span's name.
    private const string UnknownMethodName = "HTTP";

    private static readonly string[] _methods =
        [HttpMethods.Get, HttpMethods.Post, HttpMethods.Options, HttpMethods.Head, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Connect, HttpMethods.Trace];

    /// <summary>Says what the request was and what became of it. The address's query is left out, as it may hold variables.</summary>
    /// <param name="context">The request, and the response so far.</param>
    /// <param name="route">The pattern that its path fits; null for none.</param>
    /// <param name="status">The HTTP status that is sent; null where the client was gone before.</param>
    /// <param name="fault">What the service failed by; null where it did not.</param>
    public static void Describe(HttpContext context, string? route, int? status, Exception? fault)
    {
        if (Find(context) is not { IsAllDataRequested: true } span)
        {
            return;
        }

        var request = context.Request;
        var known = _methods.FirstOrDefault(method => HttpMethods.Equals(method, request.Method));
        span.DisplayName = route is null ? known ?? UnknownMethodName : $"{known ?? UnknownMethodName} {route}";
        span.SetTag(Attributes.RequestMethod, known ?? UnknownMethod);
        span.SetTag(Attributes.OriginalMethod, request.Method == known ? null : request.Method);
        span.SetTag(Attributes.Path, request.PathBase.Value + request.Path.Value);
        span.SetTag(Attributes.Scheme, request.Scheme);
        span.SetTag(Attributes.ServerAddress, request.Host.HasValue ? request.Host.Host : null);
        span.SetTag(Attributes.ServerPort, request.Host.Port);
        span.SetTag(Attributes.ProtocolVersion, request.Protocol[(request.Protocol.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        span.SetTag(Attributes.UserAgent, (string?)request.Headers.UserAgent);
        span.SetTag(Attributes.Route, route);
        span.SetTag(Attributes.ResponseStatus, status);
        if (fault is not null || status >= StatusCodes.Status500InternalServerError)
        {
            span.SetTag(Attributes.ErrorType, fault?.GetType().FullName ?? status?.ToString(CultureInfo.InvariantCulture));
            span.SetStatus(ActivityStatusCode.Error);
        }
    }

    /// <summary>Has the span of this request not recorded.</summary>
    public static void Omit(HttpContext context)
    {
        if (Find(context) is { } span)
        {
            span.IsAllDataRequested = false;
            span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }

    // The framework makes one for its log even where nobody listens, if that is turned on, and that one asks for all data too.
    private static Activity? Find(HttpContext context) =>
        Activity.Current is not null && context.Features.Get<IHttpActivityFeature>()?.Activity is { } span && span.Source.HasListeners() ? span : null;
}
