using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Sqlite.Copying;

namespace KnowledgeGraph.Stores.Tests.Copying;

/// <summary>Copies for tests, without progress.</summary>
internal static class Copies
{
    public static SqliteCopySource From(TestFile file) => SqliteCopySource.Open(TestFile.Model, file.Path);

    public static SqliteCopyTarget To(TestFile file) => new(TestFile.Model, file.Path, StandingClock.Instance);

    /// <summary>Copies, and closes both ends.</summary>
    public static async Task<long> RunAsync(ICopySource source, ICopyTarget target)
    {
        await using (source)
        await using (target)
        {
            return await new StoreCopier(TestFile.Model, _ => { }).CopyAsync(source, target, CancellationToken.None);
        }
    }
}
