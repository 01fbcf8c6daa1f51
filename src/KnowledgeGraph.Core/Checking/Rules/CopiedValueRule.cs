using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>What a link copies from a record is what the record holds.</summary>
internal sealed class CopiedValueRule(GraphModel model, ICopySource source, Findings findings) : CheckRule("copied-value", findings)
{
    private readonly ILookup<RecordType, ReferenceField> _copies = model.Nodes
        .SelectMany(owner => CopiedValues.Of(model, owner)).ToLookup(copy => copy.Link, copy => copy.Reference);

    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        foreach (var reference in _copies[type])
        {
            var ids = rows.Select(row => row.Text(reference.Column.Name)!).ToHashSet(StringComparer.Ordinal);
            var owners = (await source.FindRowsAsync(reference.Target, reference.Target.Key, ids, cancellationToken).ConfigureAwait(false))
                .ToDictionary(row => row.Id, StringComparer.Ordinal);
            foreach (var row in rows)
            {
                Check(row, reference, owners);
            }
        }
    }

    private void Check(Row row, ReferenceField reference, Dictionary<string, Row> owners)
    {
        var copy = row.Copy();
        if (owners.TryGetValue(row.Text(reference.Column.Name)!, out var owner) && CopiedValues.Fill(copy, reference, owner))
        {
            var column = row.Type.Columns.First(column => !StoredContent.IsSame(row[column], copy[column]));
            Report(row, $"Its '{column}' is '{row[column]}'; expected '{copy[column]}', as {reference.Target.Name} '{owner.Id}' has it.");
        }
    }
}
