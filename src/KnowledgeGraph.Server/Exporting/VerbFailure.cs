using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Endpoints;

namespace KnowledgeGraph.Server.Exporting;

/// <summary>Tells people why a verb failed.</summary>
internal static class VerbFailure
{
    /// <summary>Runs a verb; its exit code, or 1 where it failed and 2 where its arguments are wrong.</summary>
    public static async Task<int> TellAsync(Func<Task<int>> work, TextWriter errors, string brokenOff)
    {
        try
        {
            return await work();
        }
        catch (KnowledgeGraphException refusal)
        {
            await errors.WriteLineAsync(refusal.Path is { } path ? $"{path}: {refusal.Message}" : refusal.Message);
            return refusal is InvalidRequestException or UnknownFieldException or LimitExceededException ? 2 : 1;
        }
        catch (RefusedRequestException refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return 2;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"A file cannot be read or written: {failure.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync(brokenOff);
            return 1;
        }
    }
}
