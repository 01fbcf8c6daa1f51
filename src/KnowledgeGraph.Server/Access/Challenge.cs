namespace KnowledgeGraph.Server.Access;

/// <summary>Tells in a reply with status 401 how to authenticate; see https://www.rfc-editor.org/rfc/rfc6750#section-3.</summary>
internal static class Challenge
{
    public static void Write(HttpContext context)
    {
        if (context.Response.StatusCode != StatusCodes.Status401Unauthorized)
        {
            return;
        }

        var headers = context.Request.Headers;
        var isShown = headers.Authorization.Count > 0 || headers.ContainsKey(Authenticator.KeyHeader);
        context.Response.Headers.WWWAuthenticate = isShown ? "Bearer realm=\"KnowledgeGraph\", error=\"invalid_token\"" : "Bearer realm=\"KnowledgeGraph\"";
    }
}
