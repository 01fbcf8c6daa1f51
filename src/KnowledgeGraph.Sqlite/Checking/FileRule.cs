using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Sqlite.Writing;

namespace KnowledgeGraph.Sqlite.Checking;

/// <summary>The pages and indexes of the file are whole, as SQLite itself finds.</summary>
internal sealed class FileRule(CommandCache commands, Findings findings) : CheckRule("file", findings)
{
    public override ValueTask<bool> BeginAsync(CancellationToken cancellationToken)
    {
        foreach (var row in commands.Rows("SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"))
        {
            Report("the file", row.GetString(0));
        }

        return ValueTask.FromResult(true);
    }
}
