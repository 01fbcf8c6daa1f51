using System.Text;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Schema;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary><c>/schema.graphql</c>: the schema as text.</summary>
internal static class SchemaEndpoint
{
    public static void Map(IEndpointRouteBuilder routes, GraphModel model)
    {
        var text = new Lazy<byte[]>(() => Encoding.UTF8.GetBytes(SdlWriter.Write(model)));
        routes.MapMethods("/schema.graphql", ["GET", "HEAD"], context =>
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            context.Response.ContentLength = text.Value.Length;
            return context.Response.Body.WriteAsync(text.Value, context.RequestAborted).AsTask();
        });
    }
}
