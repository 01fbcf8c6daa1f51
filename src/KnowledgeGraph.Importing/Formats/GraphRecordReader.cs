using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Reads the record of one line of a graph file.</summary>
internal sealed class GraphRecordReader(GraphModel model)
{
    private const string Types = "Revision, Document, Actor, Event, Affiliation, Statement";
    private const string Record = "record";

    // It tells which revision of the other store wrote something; an import makes revisions of its own.
    private const string Revision = "revision";

    /// <summary>Reads a line.</summary>
    /// <exception cref="Core.Errors.InvalidRequestException">It holds no record, or one that the model does not know.</exception>
    public GraphRow Read(InputLine line, DataSetValue value)
    {
        var type = new DataSetObject(value).Find(Record)?.Text() ?? throw value.Refuse($"The field '{Record}' is missing; expected one of {Types}.");
        return type switch
        {
            "Revision" => GraphRow.Of(line, new OtherRecord(type), type),
            "Document" or "Actor" or "Event" => ReadNode(line, model.Record(type), value),
            "Affiliation" => ReadLink(line, model.Record(type), value),
            "Statement" => ReadStatement(line, value),
            _ => throw value.Refuse($"'{type}' is no record; expected one of {Types}."),
        };
    }

    private static GraphRow ReadNode(InputLine line, RecordType type, DataSetValue value)
    {
        var reader = new PatchReader(Record, Revision);
        var patch = reader.ReadNode(type, value);
        if (reader.Links.Keys.FirstOrDefault() is { } link)
        {
            throw value.Refuse($"The {type.Name} holds a list of {link.Name}; expected each on a line of its own.");
        }

        var references = type.Fields.OfType<ReferenceField>().Where(reference => reference.Target == type)
            .Select(reference => patch.Values.GetValueOrDefault(reference.Column.Name)).OfType<string>();
        return new GraphRow(Entity(line, type, patch), type.Name, patch.Id, [.. references]);
    }

    private static GraphRow ReadLink(InputLine line, RecordType type, DataSetValue value)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, member) in value.Members().Where(member => member.Name is not (Record or Revision or "id")))
        {
            FieldValueReader.Read(type, name, member, values);
        }

        var link = new Row(type);
        foreach (var (column, content) in values)
        {
            link[column] = content;
        }

        CheckId(value, RecordIdentity.Link(link));
        return new GraphRow(Entity(line, type, new RecordPatch(null, values)), type.Name, null, []);
    }

    private static GraphRow ReadStatement(InputLine line, DataSetValue value)
    {
        var item = new DataSetObject(value);
        item.Find(Record);
        item.Find(Revision);
        var record = new StatementRecord(StatementDraftReader.Read(item, Revision))
        {
            Id = item.Optional("id"),
            Version = item.OptionalInteger("version") ?? 1,
            Retraction = item.Find("retraction") is { } retraction ? ReadRetraction(retraction) : null,
            Review = item.Find("review") is { } review ? ReadReview(review) : null,
        };
        item.RefuseOthers("A statement");
        var id = StatementIdentity.Of(record.Draft, record.Version);
        CheckId(value, id);
        string?[] references = [record.Draft.RespondsTo, record.Retraction?.Replacement];
        return new GraphRow(new ReadRow(line.Number, line.Text, new GraphRecord(new ImportItem { Record = record })), "Statement", id, [.. references.OfType<string>()]);
    }

    private static RetractionDraft ReadRetraction(DataSetValue value)
    {
        var item = new DataSetObject(value);
        var draft = new RetractionDraft(item.Required("reason"), item.Optional("replacement"));
        item.Find(Revision);
        item.RefuseOthers("A retraction");
        return draft;
    }

    private static ReviewDraft ReadReview(DataSetValue value)
    {
        var item = new DataSetObject(value);
        var draft = new ReviewDraft(item.Required("standing"), item.Optional("note"));
        item.Find(Revision);
        item.RefuseOthers("A review");
        return draft;
    }

    // An id that is a hash of the rest tells that the line is whole.
    private static void CheckId(DataSetValue value, string expected)
    {
        if (new DataSetObject(value).Find("id") is { } id && id.Text() != expected)
        {
            throw id.Refuse($"'{id.Text()}' is not the id of what the line says; expected '{expected}'.");
        }
    }

    private static ReadRow Entity(InputLine line, RecordType type, RecordPatch patch) => new(line.Number, line.Text, new GraphRecord(new ImportItem
    {
        Entities = [new EntityRecord(type.Name, patch)],
        OnExisting = OnExisting.RequireSame,
    }));
}
