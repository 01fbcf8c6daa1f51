using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>The id of a statement is the hash of what it claims.</summary>
internal sealed class StatementIdRule(GraphModel model, ICopySource source, Findings findings) : CheckRule("statement-id", findings)
{
    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (type.Name != "Statement")
        {
            return;
        }

        var actors = await StatementActors.ReadAsync(model, source, rows, cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
        {
            var expected = StatementIdentity.Of(Draft(row, actors), (long)row["version"]!);
            if (expected != row.Id)
            {
                Report(row, $"What it claims has the id '{expected}'; expected its own.");
            }
        }
    }

    private static StatementDraft Draft(Row row, StatementActors actors) => new(
        row.Text("kind")!, new UncertainDateDraft(row.Text("dateFrom")!, row.Text("dateTo")!, row.Text("datePrecision")!, row.Text("dateBasis")!), row.Text("gist")!, [])
    {
        Layer = row.Text("layer")!,
        Modality = row.Text("modality")!,
        Speaker = row.Text("speakerId"),
        Subject = row.Text("subjectId"),
        OnBehalfOf = [.. actors.Principals[row.Id]],
        Targets = [.. actors.Targets[row.Id]],
        Event = row.Text("eventId"),
        Key = row.Text("key"),
    };
}
