using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>Hashes of texts have their form, and spans lie within their documents.</summary>
internal sealed class SpanRule(GraphModel model, ICopySource source, Findings findings) : CheckRule("span", findings)
{
    private readonly RecordType _document = model.Record("Document");

    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (type.FindColumn("textHash") is { } column)
        {
            foreach (var row in rows.Where(row => row[column] is string hash && !WriteRules.IsHash(hash)))
            {
                Report(row, $"Its text hash is '{row[column]}'; expected 'sha256:' and 64 lower-case hexadecimal digits.");
            }
        }

        if (type.Name == "Source")
        {
            await CheckSpansAsync([.. rows.Where(row => row["documentId"] is not null && row["recordId"] is null)], cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask CheckSpansAsync(IReadOnlyList<Row> sources, CancellationToken cancellationToken)
    {
        var ids = sources.Select(row => row.Text("documentId")!).ToHashSet(StringComparer.Ordinal);
        var lengths = (await source.FindRowsAsync(_document, _document.Key, ids, cancellationToken).ConfigureAwait(false))
            .ToDictionary(row => row.Id, row => (long?)row["length"], StringComparer.Ordinal);
        foreach (var row in sources)
        {
            var (start, end, length) = ((long?)row["start"], (long?)row["end"], lengths.GetValueOrDefault(row.Text("documentId")!));
            if (start is null || end is null || start < 0 || start >= end || end > length)
            {
                Report(row, FormattableString.Invariant($"Its span is from {start} to {end}; expected a start of 0 or more, before an end within the {length} code points of document '{row["documentId"]}'."));
            }
        }
    }
}
