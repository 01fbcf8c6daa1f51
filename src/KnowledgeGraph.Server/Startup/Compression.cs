using System.IO.Compression;
using KnowledgeGraph.Importing.Exporting;
using Microsoft.AspNetCore.ResponseCompression;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Compresses replies by Brotli or gzip where the client asks for it.</summary>
internal static class Compression
{
    public static void Add(IServiceCollection services)
    {
        services.AddResponseCompression(options => options.MimeTypes =
        [
            "application/json", "application/graphql-response+json", "text/html", "text/javascript", "text/css", "text/plain", "image/svg+xml",
            .. ExportFormats.All.Select(format => format.MediaType.Split(';')[0]).Where(type => type != "application/zip"),
        ]);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
