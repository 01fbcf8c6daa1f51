using System.Text;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>Documents and spans have the hashes and lengths of their texts, which lie in a folder as <c>*.txt</c>; the files are found by their hashes.</summary>
internal sealed class TextRule(GraphModel model, ICopySource source, string folder, Findings findings) : CheckRule("text", findings)
{
    private readonly RecordType _document = model.Record("Document");
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public override async ValueTask<bool> BeginAsync(CancellationToken cancellationToken)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
        {
            _files[ContentHash.OfText(await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false))] = file;
        }

        return true;
    }

    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (type == _document)
        {
            foreach (var row in rows.Where(row => row["textHash"] is not null))
            {
                await CheckDocumentAsync(row, cancellationToken).ConfigureAwait(false);
            }
        }
        else if (type.Name == "Source")
        {
            await CheckSpansAsync(rows.Where(row => row["start"] is not null && row["textHash"] is not null), cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask CheckDocumentAsync(Row row, CancellationToken cancellationToken)
    {
        if (await ReadAsync(row, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            Report(row, $"Its text hash is '{row["textHash"]}'; expected that of a text in '{folder}'.");
        }
        else if (row["length"] is long length && length != text.Length)
        {
            Report(row, FormattableString.Invariant($"Its length is {length}; expected {text.Length}, the code points of its text."));
        }
    }

    private async ValueTask CheckSpansAsync(IEnumerable<Row> sources, CancellationToken cancellationToken)
    {
        var byDocument = sources.ToLookup(row => row.Text("documentId")!, StringComparer.Ordinal);
        foreach (var document in await source.FindRowsAsync(_document, _document.Key, [.. byDocument.Select(group => group.Key)], cancellationToken).ConfigureAwait(false))
        {
            if (await ReadAsync(document, cancellationToken).ConfigureAwait(false) is { } text)
            {
                foreach (var row in byDocument[document.Id])
                {
                    CheckSpan(row, text);
                }
            }
        }
    }

    private void CheckSpan(Row row, Rune[] text)
    {
        // A span that is none, or lies outside, is for another rule to tell.
        if (row["start"] is long start and >= 0 && row["end"] is long end && start < end && end <= text.Length)
        {
            var span = string.Concat(text[(int)start..(int)end].Select(rune => rune.ToString()));
            var expected = ContentHash.OfText(Encoding.UTF8.GetBytes(span));
            if (expected != row.Text("textHash"))
            {
                Report(row, $"Its text hash is '{row["textHash"]}'; expected '{expected}', that of the span in document '{row["documentId"]}'.");
            }
        }
    }

    private async ValueTask<Rune[]?> ReadAsync(Row document, CancellationToken cancellationToken) =>
        document.Text("textHash") is { } hash && _files.TryGetValue(hash, out var file)
            ? [.. Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false)).EnumerateRunes()]
            : null;
}
