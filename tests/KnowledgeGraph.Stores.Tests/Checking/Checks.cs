using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Neo4j.Checking;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Sqlite.Checking;
using KnowledgeGraph.Sqlite.Copying;

namespace KnowledgeGraph.Stores.Tests.Checking;

/// <summary>Checks for tests.</summary>
internal static class Checks
{
    /// <summary>Checks a store and closes it.</summary>
    public static async Task<Findings> RunAsync(ICopySource source, string? texts = null)
    {
        await using (source)
        {
            var findings = new Findings();
            await new GraphChecker(TestFile.Model, source, findings).CheckAsync(Rules(source, findings, texts), CancellationToken.None);
            return findings;
        }
    }

    /// <summary>All rules for a store.</summary>
    public static IReadOnlyList<CheckRule> Rules(ICopySource source, Findings findings, string? texts) =>
    [
        .. source is SqliteCopySource file ? SqliteRules.Of(TestFile.Model, file, findings) : Neo4jRules.Of(TestFile.Model, (Neo4jCopySource)source, findings),
        .. new GraphChecker(TestFile.Model, source, findings).Rules(texts),
    ];

    /// <summary>The findings as lines.</summary>
    public static IEnumerable<string> Lines(Findings findings) => findings.First.Select(finding => $"{finding.Rule}: {finding.Record}: {finding.Message}");
}
