using System.Globalization;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>Tells in a reply when to come again, where a refusal knows it; see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3.</summary>
internal static class RetryAfter
{
    public static void Write(HttpContext context, Exception failure)
    {
        if (failure is RefusedRequestException { RetryAfter: { } wait })
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }
    }
}
