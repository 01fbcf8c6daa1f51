using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Sqlite.Copying;

namespace KnowledgeGraph.Sqlite.Checking;

/// <summary>What must hold in a file besides what must hold in any store.</summary>
public static class SqliteRules
{
    /// <summary>The rules for a file.</summary>
    public static IEnumerable<CheckRule> Of(GraphModel model, SqliteCopySource source, Findings findings)
    {
        ArgumentNullException.ThrowIfNull(source);
        return
        [
            new FileRule(source.Commands, findings),
            new SchemaRule(model, source.Commands, findings),
            new ThingTableRule(model, source.Commands, findings),
            new LineageTableRule(source.Commands, findings),
            new SearchTableRule(source.Commands, findings),
        ];
    }
}
