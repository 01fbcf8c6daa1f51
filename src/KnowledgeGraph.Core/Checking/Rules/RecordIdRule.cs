using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>The id of a record that nobody names is the hash of what makes it the one that it is.</summary>
internal sealed class RecordIdRule(Findings findings) : CheckRule("record-id", findings)
{
    public override ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        foreach (var row in type.Storage is RecordStorage.Node or RecordStorage.Edge ? [] : rows)
        {
            if (Expected(row) is var expected && expected != row.Id)
            {
                Report(row, $"What makes it has the id '{expected}'; expected its own.");
            }
        }

        return ValueTask.CompletedTask;
    }

    private static string Expected(Row row) => row.Type.Name switch
    {
        "Source" => RecordIdentity.Source(row.Text("statementId")!, new SourceDraft
        {
            Document = row.Text("documentId"),
            Start = (long?)row["start"],
            End = (long?)row["end"],
            Dataset = row.Text("dataset"),
            RecordId = row.Text("recordId"),
        }),
        "Targets" => RecordIdentity.Target(row.Text("statementId")!, row.Text("actorId")!),
        "OnBehalfOf" => RecordIdentity.Principal(row.Text("statementId")!, row.Text("actorId")!),
        "Review" => RecordIdentity.Review(row.Text("statementId")!),
        _ => RecordIdentity.Link(row),
    };
}
