using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Querying.Schema;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Turns the input of a mutation into the write that it asks for.</summary>
internal sealed class MutationReader(GraphModel model)
{
    /// <param name="name">The mutation's name.</param>
    /// <param name="input">Its input.</param>
    public WriteRequest Read(string name, InputData input)
    {
        var command = name switch
        {
            "recordStatements" => new RecordStatementsCommand("input.statements", [.. input.Objects("statements")!.Select(Statement)]),
            "addSources" => new AddSourcesCommand("input.sources", input.Text("id")!, [.. input.Objects("sources")!.Select(Source)]),
            "retractStatement" => new RetractCommand("input", input.Text("id")!, input.Text("reason")!),
            "correctStatement" => new CorrectCommand("input.replacement", input.Text("id")!, input.Text("reason")!, Statement(input.Object("replacement")!)),
            "reviewStatement" => new ReviewCommand("input", input.Text("id")!, input.Text("standing")!, input.Text("reason")),
            _ => Entities(name, input),
        };
        return new WriteRequest([command])
        {
            IdempotencyKey = input.Text("idempotencyKey"),
            By = input.Text("by"),
            Note = input.Text("note"),
            Source = input.Text("source"),
        };
    }

    private WriteCommand Entities(string name, InputData input)
    {
        var type = MutationSdl.Upserted(model).First(candidate => name.EndsWith(Naming.Pascal(MutationSdl.PluralOf(candidate)), StringComparison.Ordinal));
        var plural = MutationSdl.PluralOf(type);
        return name.StartsWith("remove", StringComparison.Ordinal)
            ? new RemoveCommand("input.ids", type, input.Texts("ids") ?? [])
            : new UpsertCommand("input." + plural, type, [.. input.Objects(plural)!.Select(item => Patch(type, item))]);
    }

    private static RecordPatch Patch(RecordType type, InputData input)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var links = new Dictionary<string, IReadOnlyList<RecordPatch>>(StringComparer.Ordinal);
        foreach (var name in input.Names.Where(name => name is not ("id" or "ifRevision")))
        {
            switch (type.Find(name))
            {
                case PropertyField property:
                    values[property.Column.Name] = property.Column.IsList ? input.Texts(name)?.ToArray() : input.Value(name);
                    break;
                case ReferenceField reference:
                    values[reference.Column.Name] = input.Text(name);
                    break;
                case EmbeddedField embedded:
                    foreach (var member in embedded.Fields.OfType<PropertyField>())
                    {
                        values[member.Column.Name] = input.Object(name)?.Value(member.Name);
                    }

                    break;
                case CollectionField owned:
                    links[name] = [.. (input.Objects(name) ?? []).Select(item => Patch(owned.Element, item))];
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(name);
            }
        }

        return new RecordPatch(input.Text("id"), values) { Links = links, IfRevision = input.Number("ifRevision") };
    }

    private static StatementDraft Statement(InputData input) => new(
        input.Text("kind")!, Date(input.Object("date"))!, input.Text("gist")!, [.. input.Objects("sources")!.Select(Source)])
    {
        Ref = input.Text("ref"),
        Layer = input.Text("layer") ?? "CURATED",
        Standing = input.Text("standing") ?? "ACCEPTED",
        Speaker = input.Text("speaker"),
        SpeakerNote = input.Text("speakerNote"),
        Subject = input.Text("subject"),
        OnBehalfOf = input.Texts("onBehalfOf") ?? [],
        Targets = input.Texts("targets") ?? [],
        Event = input.Text("event"),
        RespondsTo = input.Text("respondsTo"),
        Modality = input.Text("modality") ?? "DONE",
        Confidence = input.Number("confidence"),
        Coder = input.Text("coder"),
        Note = input.Text("note"),
        Key = input.Text("key"),
    };

    private static SourceDraft Source(InputData input) => new()
    {
        Document = input.Text("document"),
        Start = input.Number("start"),
        End = input.Number("end"),
        TextHash = input.Text("textHash"),
        Quote = input.Text("quote"),
        Via = input.Text("via"),
        Reported = Date(input.Object("reported")),
        Dataset = input.Text("dataset"),
        RecordId = input.Text("recordId"),
        Confidence = input.Number("confidence"),
    };

    private static UncertainDateDraft? Date(InputData? input) => input is null
        ? null
        : new UncertainDateDraft(input.Text("from")!, input.Text("to")!, input.Text("precision")!, input.Text("basis")!);
}
