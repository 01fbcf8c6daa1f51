using System.Collections;
using System.Diagnostics;
using System.Net.Sockets;

namespace KnowledgeGraph.Benchmarks.Load;

/// <summary>Clients that all ask at once, each again as soon as it has its answer.</summary>
/// <remarks>They share one thread and do next to nothing with an answer, so that of a machine that they share with who answers they take little, and the same whoever it is.</remarks>
internal static class LoadGenerator
{
    /// <summary>For how long an answer is waited for.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Has clients ask for a while, after one question of each that is not told; how long it took until the last had its answer.</summary>
    /// <param name="contestant">Whom they ask.</param>
    /// <param name="clients">How many ask.</param>
    /// <param name="time">For how long.</param>
    /// <param name="take">Takes an answer and tells for how long its client waits before it asks again.</param>
    /// <exception cref="TimeoutException">An answer did not come in time.</exception>
    public static TimeSpan Run(Contestant contestant, int clients, TimeSpan time, Func<LoadAnswer, TimeSpan> take)
    {
        var connections = Enumerable.Range(0, clients).Select(_ => new LoadConnection(contestant)).ToDictionary(connection => connection.Socket);
        try
        {
            foreach (var connection in connections.Values)
            {
                connection.Ask();
                while (connection.Receive() is null)
                {
                }
            }

            return Run(connections, time, take);
        }
        finally
        {
            foreach (var connection in connections.Values)
            {
                connection.Dispose();
            }
        }
    }

    private static TimeSpan Run(Dictionary<Socket, LoadConnection> connections, TimeSpan time, Func<LoadAnswer, TimeSpan> take)
    {
        var watch = Stopwatch.StartNew();
        var (asked, paused) = (connections.Keys.ToList(), new PriorityQueue<LoadConnection, TimeSpan>());
        var ready = new ArrayList();
        foreach (var connection in connections.Values)
        {
            connection.Ask();
        }

        while (true)
        {
            while (paused.TryPeek(out var rested, out var until) && (until <= watch.Elapsed || watch.Elapsed >= time))
            {
                paused.Dequeue();
                if (watch.Elapsed < time)
                {
                    rested.Ask();
                    asked.Add(rested.Socket);
                }
            }

            if (asked.Count == 0 && paused.Count == 0)
            {
                break;
            }

            ready.Clear();
            ready.AddRange(asked);
            Await(ready, paused.TryPeek(out _, out var next) ? next - watch.Elapsed : Patience);
            if (ready.Count == 0 && paused.Count == 0)
            {
                throw new TimeoutException($"None of {asked.Count} clients was answered within {Patience.TotalSeconds} seconds.");
            }

            foreach (Socket socket in ready)
            {
                var connection = connections[socket];
                if (connection.Receive() is not { } answer)
                {
                    continue;
                }

                var pause = take(answer);
                if (pause == TimeSpan.Zero && watch.Elapsed < time)
                {
                    connection.Ask();
                    continue;
                }

                asked.Remove(socket);
                if (watch.Elapsed + pause < time)
                {
                    paused.Enqueue(connection, watch.Elapsed + pause);
                }
            }
        }

        return watch.Elapsed;
    }

    // Leaves the sockets on which something came; none where it took too long.
    private static void Await(ArrayList sockets, TimeSpan atMost)
    {
        if (sockets.Count > 0)
        {
            Socket.Select(sockets, null, null, atMost > TimeSpan.Zero ? atMost : TimeSpan.Zero);
        }
        else if (atMost > TimeSpan.Zero)
        {
            Thread.Sleep(atMost);
        }
    }
}
