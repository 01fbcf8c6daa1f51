using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Sqlite.Writing;

namespace KnowledgeGraph.Sqlite.Checking;

/// <summary>The table of lineages is what follows from which events are part of which.</summary>
internal sealed class LineageTableRule(CommandCache commands, Findings findings) : CheckRule("lineage", findings)
{
    public override ValueTask EndAsync(CancellationToken cancellationToken)
    {
        Compare($"{LineageWriter.Computed("event")} EXCEPT SELECT event_id, relative_id FROM lineage", "is not in the table of lineages; expected it, as the one is part of the other");
        Compare($"SELECT event_id, relative_id FROM lineage EXCEPT SELECT * FROM ({LineageWriter.Computed("event")})", "is in the table of lineages, and neither is part of the other");
        return ValueTask.CompletedTask;
    }

    private void Compare(string text, string message)
    {
        foreach (var row in commands.Rows(text))
        {
            Report($"Event {row.GetString(0)}", $"Its relative '{row.GetString(1)}' {message}.");
        }
    }
}
