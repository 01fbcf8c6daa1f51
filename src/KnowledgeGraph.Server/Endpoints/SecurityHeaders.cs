namespace KnowledgeGraph.Server.Endpoints;

/// <summary>Headers that keep a browser from running, framing or guessing anything that this service did not send.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            // No page embeds what answers a POST, and none of ours opens it.
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
        }

        return next(context);
    }
}
