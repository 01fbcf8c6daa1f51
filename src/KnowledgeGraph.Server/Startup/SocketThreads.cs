using System.Globalization;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Server.Startup;

/// <summary>The threads by which the system tells of bytes that came.</summary>
internal static class SocketThreads
{
    // The runtime's name for each of them.
    private const string Name = ".NET Sockets";

    // SCHED_BATCH of Linux.
    private const int Batch = 3;

    // Only Linux has it.
    private const string Threads = "/proc/self/task";

    /// <summary>
    /// Has them wait for a free processor rather than take one from a thread at work, who would be the one to answer what they hear of; meanwhile more comes, which they then hear of at once.
    /// Where a processor is free they hear of bytes as soon as ever. It asks for no privilege (Linux manual, sched(7), "SCHED_BATCH").
    /// On other systems than Linux, and where a sandbox refuses it, all stays as it is.
    /// </summary>
    public static void WaitForFreeProcessor()
    {
        if (!Directory.Exists(Threads))
        {
            return;
        }

        foreach (var thread in Directory.EnumerateDirectories(Threads))
        {
            if (NameOf(thread) == Name)
            {
                _ = sched_setscheduler(int.Parse(Path.GetFileName(thread), CultureInfo.InvariantCulture), Batch, 0);
            }
        }
    }

    private static string? NameOf(string thread)
    {
        try
        {
            return File.ReadAllText(Path.Combine(thread, "comm")).TrimEnd();
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return null;
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int sched_setscheduler(int thread, int policy, in int priority);
}
