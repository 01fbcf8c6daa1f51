using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>Waits for what comes shortly after an answer: a request's span and log line are written when the client has it already.</summary>
internal static class Eventually
{
    public static Task<T> FindAsync<T>(Func<T?> find, string what)
        where T : class => FindAsync(() => Task.FromResult(find()), what);

    public static async Task<T> FindAsync<T>(Func<Task<T?>> find, string what)
        where T : class
    {
        for (var attempt = 0; attempt < 1000; attempt++)
        {
            if (await find() is { } found)
            {
                return found;
            }

            await Task.Delay(20);
        }

        throw new AssertionException($"There is no {what} after 20 seconds.");
    }
}
