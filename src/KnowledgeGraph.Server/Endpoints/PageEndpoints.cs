namespace KnowledgeGraph.Server.Endpoints;

/// <summary>The page with the query editor, and the documents that it leads to: files that the program carries in itself.</summary>
internal static class PageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        MapFile(routes, "/", "index.html", "text/html; charset=utf-8");
        MapFile(routes, "/app.js", "app.js", "text/javascript; charset=utf-8");
        MapFile(routes, "/app.css", "app.css", "text/css; charset=utf-8");
        MapFile(routes, "/favicon.svg", "favicon.svg", "image/svg+xml");
        foreach (var document in new[] { "coding-rules.md", "statements-by-article.md", "event-status.md", "ARCHITECTURE.md" })
        {
            MapFile(routes, "/docs/" + document, document, "text/plain; charset=utf-8");
        }
    }

    private static void MapFile(IEndpointRouteBuilder routes, string route, string file, string contentType)
    {
        var content = new Lazy<byte[]>(() => Read(file));
        routes.MapMethods(route, ["GET", "HEAD"], context =>
        {
            context.Response.ContentType = contentType;
            context.Response.ContentLength = content.Value.Length;
            context.Response.Headers.CacheControl = "no-cache";
            return context.Response.Body.WriteAsync(content.Value, context.RequestAborted).AsTask();
        });
    }

    private static byte[] Read(string file)
    {
        using var stream = typeof(PageEndpoints).Assembly.GetManifestResourceStream($"page/{file}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
