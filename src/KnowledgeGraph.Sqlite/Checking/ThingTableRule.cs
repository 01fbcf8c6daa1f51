using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Sqlite.Writing;

namespace KnowledgeGraph.Sqlite.Checking;

/// <summary>The table of ids holds every node with its type, and nothing else.</summary>
internal sealed class ThingTableRule(GraphModel model, CommandCache commands, Findings findings) : CheckRule("thing", findings)
{
    public override ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (type.Storage == RecordStorage.Node)
        {
            var types = commands.Rows("SELECT id, type FROM thing WHERE id IN (SELECT value FROM json_each(?1))", RowBinding.Serialize(rows.Select(row => row.Id)))
                .ToDictionary(row => row.GetString(0), row => row.GetString(1), StringComparer.Ordinal);
            foreach (var row in rows.Where(row => types.GetValueOrDefault(row.Id) != type.Name))
            {
                Report(row, $"The table of ids {(types.TryGetValue(row.Id, out var found) ? $"has it as {found}" : "lacks it")}; expected it as {type.Name}.");
            }
        }

        return ValueTask.CompletedTask;
    }

    public override ValueTask EndAsync(CancellationToken cancellationToken)
    {
        var nodes = string.Join(" UNION ALL ", model.Nodes.Select(type => $"SELECT \"{type.Key.SqlName}\" FROM \"{type.Table}\""));
        foreach (var row in commands.Rows($"SELECT type, id FROM thing WHERE id NOT IN ({nodes})"))
        {
            Report($"{row.GetString(0)} {row.GetString(1)}", "The table of ids holds it, and there is no such record.");
        }

        return ValueTask.CompletedTask;
    }
}
