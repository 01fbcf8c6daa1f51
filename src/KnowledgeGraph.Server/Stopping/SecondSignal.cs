using System.Runtime.InteropServices;

namespace KnowledgeGraph.Server.Stopping;

/// <summary>Ends the program at once when a signal to end comes for the second time; the first one is the host's to act on.</summary>
internal sealed class SecondSignal : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;
    private int _count;

    public SecondSignal() => _registrations = [Watch(PosixSignal.SIGINT), Watch(PosixSignal.SIGTERM)];

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private PosixSignalRegistration Watch(PosixSignal signal) => PosixSignalRegistration.Create(signal, Count);

    private void Count(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _count) > 1)
        {
            // What a shell tells of a program that a signal ended.
            Environment.Exit(context.Signal == PosixSignal.SIGINT ? 130 : 143);
        }
    }
}
