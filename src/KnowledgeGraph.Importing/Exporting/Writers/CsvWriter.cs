using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers;

/// <summary>Statements as a table for people: one row each, names beside the ids; see https://www.rfc-editor.org/rfc/rfc4180.</summary>
internal sealed class CsvWriter : IGraphWriter
{
    public static readonly ExportFormat Format = new("csv", "text/csv; charset=utf-8", ".csv", ExportContent.Statements, (_, stream) => new CsvWriter(stream))
    {
        Named = ExportContent.Documents | ExportContent.Things,
    };

    private const string Separator = "; ";

    // What a cell holds; text that people wrote is told apart from ids, numbers, dates and words of the model.
    private static readonly (string Name, Func<ExportedStatement, object?> Value, bool IsFreeText)[] _columns =
    [
        ("id", statement => statement.Statement.Id, false),
        .. Plain("kind", "layer", "standing"),
        ("gist", statement => statement.Statement["gist"], true),
        ("date_from", statement => statement.Statement["dateFrom"], false),
        ("date_to", statement => statement.Statement["dateTo"], false),
        ("date_precision", statement => statement.Statement["datePrecision"], false),
        ("date_basis", statement => statement.Statement["dateBasis"], false),
        .. Plain("modality", "confidence"),
        ("speaker_id", statement => statement.Statement["speakerId"], false),
        ("speaker_name", statement => Name(statement, "speakerId"), true),
        ("speaker_note", statement => statement.Statement["speakerNote"], true),
        ("on_behalf_of_ids", statement => Ids(statement.Principals), false),
        ("on_behalf_of_names", statement => Names(statement, statement.Principals), true),
        ("subject_id", statement => statement.Statement["subjectId"], false),
        ("subject_name", statement => Name(statement, "subjectId"), true),
        ("target_ids", statement => Ids(statement.Targets), false),
        ("target_names", statement => Names(statement, statement.Targets), true),
        ("event_id", statement => statement.Statement["eventId"], false),
        ("event_name", statement => Name(statement, "eventId"), true),
        ("responds_to_id", statement => statement.Statement["respondsToId"], false),
        ("source_count", statement => (long)statement.Sources.Count, false),
        ("sources", statement => string.Join(" | ", statement.Sources.Select(source => SourceText.Of(source, statement.Named))), true),
        ("coder", statement => statement.Statement["coder"], true),
        ("note", statement => statement.Statement["note"], true),
        ("key", statement => statement.Statement["key"], true),
        .. Plain("version", "revision"),
        ("review_standing", statement => statement.Review?["standing"], false),
        ("review_note", statement => statement.Review?["note"], true),
        ("retraction_reason", statement => statement.Statement["retractionReason"], true),
        ("retraction_replacement_id", statement => statement.Statement["retractionReplacementId"], false),
        ("retraction_revision", statement => statement.Statement["retractionRevision"], false),
    ];

    private readonly CsvText _text;

    private CsvWriter(Stream stream) => _text = new CsvText(stream);

    public void Begin(ExportHead head)
    {
        foreach (var column in _columns)
        {
            _text.Cell(column.Name);
        }

        _text.EndRow();
        _text.Flush();
    }

    public void Write(IReadOnlyList<Revision> revisions)
    {
    }

    public void Write(RecordType type, IReadOnlyList<Row> rows)
    {
    }

    public void Write(IReadOnlyList<ExportedStatement> statements)
    {
        foreach (var statement in statements)
        {
            foreach (var (_, value, isFreeText) in _columns)
            {
                _text.Cell(value(statement), isFreeText);
            }

            _text.EndRow();
        }

        _text.Flush();
    }

    public void End()
    {
    }

    private static IEnumerable<(string Name, Func<ExportedStatement, object?> Value, bool IsFreeText)> Plain(params string[] names) =>
        names.Select(name => (name, new Func<ExportedStatement, object?>(statement => statement.Statement[name]), false));

    private static string? Name(ExportedStatement statement, string column) => statement.Statement.Text(column) is { } id ? NameOf(statement, id) : null;

    // Null where there is none, so that the cell is empty.
    private static string? Ids(IReadOnlyList<Row> links) => links.Count == 0 ? null : string.Join(Separator, links.Select(link => link.Text("actorId")));

    private static string? Names(ExportedStatement statement, IReadOnlyList<Row> links) =>
        links.Count == 0 ? null : string.Join(Separator, links.Select(link => NameOf(statement, link.Text("actorId")!)));

    private static string? NameOf(ExportedStatement statement, string id) => statement.Named.GetValueOrDefault(id)?.Text("name");
}
