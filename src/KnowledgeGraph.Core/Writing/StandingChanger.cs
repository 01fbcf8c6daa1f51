using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Changes whether a statement stands, with the copies on its links and its derived edges.</summary>
internal sealed class StandingChanger(GraphModel model)
{
    private readonly EdgeDeriver _edges = new(model);
    private readonly RecordType _targets = model.Record("Targets");
    private readonly RecordType _principals = model.Record("OnBehalfOf");

    public async ValueTask ChangeAsync(Row former, Row statement, PendingSession pending, CancellationToken cancellationToken)
    {
        pending.Update(former, statement);
        foreach (var (link, reference) in CopiedValues.Of(model, statement.Type))
        {
            foreach (var row in await pending.ReadAsync(link, reference.Column, [statement.Id], cancellationToken).ConfigureAwait(false))
            {
                var copy = row.Copy();
                if (CopiedValues.Fill(copy, reference, statement))
                {
                    pending.Update(row, copy);
                }
            }
        }

        await DeleteEdgesAsync(statement, pending, cancellationToken).ConfigureAwait(false);
        if (statement.Text("standing") == "ACCEPTED")
        {
            var principals = await ActorsAsync(_principals, statement, pending, cancellationToken).ConfigureAwait(false);
            var targets = await ActorsAsync(_targets, statement, pending, cancellationToken).ConfigureAwait(false);
            foreach (var edge in _edges.Derive(statement, principals, targets))
            {
                pending.Insert(edge);
            }
        }
    }

    private async ValueTask DeleteEdgesAsync(Row statement, PendingSession pending, CancellationToken cancellationToken)
    {
        foreach (var type in _edges.TypesOf(statement))
        {
            foreach (var edge in await pending.ReadAsync(type, type.Column("statementId"), [statement.Id], cancellationToken).ConfigureAwait(false))
            {
                pending.Delete(edge);
            }
        }
    }

    private static async ValueTask<IReadOnlyList<string>> ActorsAsync(
        RecordType link, Row statement, PendingSession pending, CancellationToken cancellationToken) =>
        StatementIdentity.Sorted((await pending.ReadAsync(link, link.From!.Column, [statement.Id], cancellationToken).ConfigureAwait(false))
            .Select(row => row.Text("actorId")!));
}
