using System.Runtime.InteropServices;

namespace KnowledgeGraph.Server.Copying;

/// <summary>Turns the signals by which a program is ended into a cancellation, so that it ends in order.</summary>
internal static class Interruption
{
    public static async Task<int> RunAsync(Func<CancellationToken, Task<int>> work)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        return await work(cancellation.Token);

        void Cancel(PosixSignalContext context)
        {
            context.Cancel = true;
            cancellation.Cancel();
        }
    }
}
