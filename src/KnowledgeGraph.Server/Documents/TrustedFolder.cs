using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Server.Documents;

/// <summary>Reads the folder of trusted documents: one operation in each file that ends in <c>.graphql</c>.</summary>
internal static class TrustedFolder
{
    /// <param name="folder">The folder; null for none.</param>
    /// <param name="service">Finds out whether they are valid.</param>
    /// <exception cref="InvalidRequestException">A document cannot be executed, or the folder cannot be read; the message names the file.</exception>
    public static async Task<TrustedDocuments> ReadAsync(string? folder, GraphService service)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in folder is null ? [] : Files(folder))
        {
            var name = Path.ChangeExtension(Path.GetRelativePath(folder!, file), null).Replace('\\', '/');
            files[name] = await File.ReadAllTextAsync(file);
            await CheckAsync(file, files[name], service);
        }

        return new TrustedDocuments(files);
    }

    private static string[] Files(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, "*.graphql", SearchOption.AllDirectories);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidRequestException($"The folder of trusted documents cannot be read: {failure.Message}");
        }
    }

    private static async Task CheckAsync(string file, string text, GraphService service)
    {
        try
        {
            if (await service.ValidateAsync(new GraphRequest(text) { Caller = Caller.Program }, CancellationToken.None) is [var first, ..])
            {
                throw new InvalidRequestException($"{first.Message} (line {first.Line}, column {first.Column})") { Path = file };
            }
        }
        catch (KnowledgeGraphException refusal) when (refusal.Path is null)
        {
            throw new InvalidRequestException(refusal.Message) { Path = file };
        }
    }
}
