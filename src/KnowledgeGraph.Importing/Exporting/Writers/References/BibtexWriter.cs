using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.References;

/// <summary>Writes the documents as a bibliography for BibLaTeX; a document's key is its id.</summary>
internal sealed class BibtexWriter(Stream stream) : IGraphWriter
{
    private readonly StreamWriter _text = Utf8Text.Open(stream);

    public static ExportFormat Format { get; } =
        new("bibtex", "application/x-bibtex", ".bib", ExportContent.Documents, (_, stream) => new BibtexWriter(stream));

    /// <inheritdoc/>
    public void Begin(ExportHead head) => _text.WriteLine($"@comment{{{BibtexText.Escape(HeadText.Of(head))}}}");

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Revision> revisions)
    {
    }

    /// <inheritdoc/>
    public void Write(RecordType type, IReadOnlyList<Row> rows)
    {
        foreach (var row in type.Name == "Document" ? rows : [])
        {
            Write(row);
        }
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ExportedStatement> statements)
    {
    }

    /// <inheritdoc/>
    public void End() => _text.Flush();

    private void Write(Row document)
    {
        var url = document.Text("url");
        _text.WriteLine();
        _text.WriteLine($"@{(url is null ? "misc" : "online")}{{{document.Id},");
        // The second braces keep a style from changing the case of names, and from taking one publisher for two at the word "and".
        Write("title", $"{{{BibtexText.Escape(document.Text("title")!)}}}");
        Write("organization", document.Text("publisher") is { } publisher ? $"{{{BibtexText.Escape(publisher)}}}" : null);
        Write("date", DateOf(UncertainDays.Of(document, "published")!));
        Write("url", url is null ? null : BibtexText.Verbatim(url));
        Write("urldate", url is null ? null : document.Text("retrieved"));
        Write("language", Escape(document.Text("language")));
        Write("note", Escape(document.Text("note")));
        _text.WriteLine("}");
    }

    private void Write(string field, string? value)
    {
        if (value is not null)
        {
            _text.WriteLine($"  {field} = {{{value}}},");
        }
    }

    private static string? Escape(string? text) => text is null ? null : BibtexText.Escape(text);

    private static string DateOf(UncertainDays days) => days switch
    {
        { IsDay: true } => days.From,
        { IsOpen: true } => "/" + days.To,
        _ => $"{days.From}/{days.To}",
    };
}
