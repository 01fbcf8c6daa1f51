using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Telemetry;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>The span that the framework makes of each HTTP request, described where it is recorded, so that the others cost next to nothing; see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-server-span.</summary>
internal static class RequestSpan
{
    /// <summary>The name of the framework's source.</summary>
    public const string Source = "Microsoft.AspNetCore";

    private const string UnknownMethod = "_OTHER";

    private static readonly string[] _methods =
        [HttpMethods.Get, HttpMethods.Post, HttpMethods.Options, HttpMethods.Head, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Connect, HttpMethods.Trace];

    /// <summary>Says what the request was and what became of it. The address's query is left out, as it may hold variables.</summary>
    /// <param name="request">The request.</param>
    /// <param name="route">The pattern that its path fits; null for none.</param>
    /// <param name="status">The HTTP status.</param>
    public static void Describe(HttpRequest request, string? route, int status)
    {
        // The framework makes one for the log even where nobody listens, and that one asks for all data too.
        if (Activity.Current is not { IsAllDataRequested: true } span || !span.Source.HasListeners())
        {
            return;
        }

        var method = _methods.FirstOrDefault(known => HttpMethods.Equals(known, request.Method)) ?? UnknownMethod;
        span.DisplayName = route is null ? method : $"{method} {route}";
        span.SetTag(Attributes.RequestMethod, method);
        span.SetTag(Attributes.Path, request.PathBase.Value + request.Path.Value);
        span.SetTag(Attributes.Scheme, request.Scheme);
        span.SetTag(Attributes.ServerAddress, request.Host.Host);
        span.SetTag(Attributes.ServerPort, request.Host.Port);
        span.SetTag(Attributes.ProtocolVersion, request.Protocol[(request.Protocol.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        span.SetTag(Attributes.UserAgent, (string?)request.Headers.UserAgent);
        span.SetTag(Attributes.Route, route);
        span.SetTag(Attributes.ResponseStatus, status);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            span.SetTag(Attributes.ErrorType, status.ToString(CultureInfo.InvariantCulture));
            span.SetStatus(ActivityStatusCode.Error);
        }
    }

    /// <summary>Has the span of this request not recorded.</summary>
    public static void Omit()
    {
        if (Activity.Current is { } span)
        {
            span.IsAllDataRequested = false;
            span.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
