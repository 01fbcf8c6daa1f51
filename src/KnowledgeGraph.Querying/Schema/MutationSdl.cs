using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Modeling;

namespace KnowledgeGraph.Querying.Schema;

/// <summary>Writes the mutations with their inputs and payloads, by HotChocolate's mutation conventions.</summary>
internal sealed class MutationSdl(SdlText text, GraphModel model)
{
    private const string Journal = "\"The same key with the same input is answered as before; with another input it is a conflict.\"\nidempotencyKey: String\n"
        + "\"Who records; the caller where absent, and another only where the caller may manage.\"\nby: String\nnote: String\nsource: String";

    private static readonly (string Name, string More)[] _errors =
        [("InvalidRequestError", ""), ("UnknownFieldError", ""), ("NotFoundError", ""), ("ConflictError", "field: String"), ("RetractedError", "revision: Int!")];

    /// <summary>The types of the errors that a payload may hold.</summary>
    public static IEnumerable<string> ErrorTypes => _errors.Select(error => error.Name);

    /// <summary>The record types that upserts write: nodes that nothing is derived from, and links with a revision of their own.</summary>
    public static IEnumerable<RecordType> Upserted(GraphModel model) => model.Records.Where(type =>
        (type.Storage == RecordStorage.Node && type.Name != "Statement")
        || (type.Storage == RecordStorage.Link && type.Find("revision") is not null && type.Find("statement") is null));

    /// <summary>What a caller must be allowed to do to have a mutation executed.</summary>
    public static Permission PermissionOf(string mutation) => Enum.Parse<Permission>(Naming.FirstWord(mutation), ignoreCase: true);

    public static string PluralOf(RecordType type) => type.Plural ?? Naming.Camel(type.Name) + "s";

    public void Write()
    {
        var fields = new List<string>();
        foreach (var type in Upserted(model))
        {
            var plural = Naming.Pascal(PluralOf(type));
            fields.Add(Mutation($"upsert{plural}", [$"{PluralOf(type)}: [{type.Name}Input!]!"], type.Storage == RecordStorage.Node ? [$"{PluralOf(type)}: [{type.Name}!]"] : [],
                "Makes or changes: an absent field stays, null clears it."));
            WriteInput(type, $"{type.Name}Input", type.Fields, withId: type.Storage == RecordStorage.Node);
            if (type.Storage == RecordStorage.Link)
            {
                fields.Add(Mutation($"remove{plural}", ["ids: [ID!]!"], [], "Takes them away; their former versions are kept."));
            }
        }

        var statement = new[] { "statement: Statement" };
        fields.Add(Mutation("recordStatements", ["statements: [StatementInput!]!"], ["statements: [Statement!]"],
            "Records a batch, all or nothing; recording again changes nothing."));
        fields.Add(Mutation("addSources", ["id: ID!", "sources: [SourceInput!]!"], statement, "Adds sources to a statement."));
        fields.Add(Mutation("retractStatement", ["id: ID!", "reason: String!"], statement, "Withdraws a statement; it is still read by its id."));
        fields.Add(Mutation("correctStatement", ["id: ID!", "reason: String!", "replacement: StatementInput!"], statement,
            "Withdraws a statement and records another in its place, in one revision; answers the other."));
        fields.Add(Mutation("reviewStatement", ["id: ID!", "standing: Standing!", "reason: String"], statement, "Accepts, rejects or reopens a statement."));
        text.Block("type Mutation", "Writes to the graph; each field is one transaction and one revision.", fields);
        WriteShared();
    }

    private string Mutation(string name, string[] input, string[] payload, string description)
    {
        var pascal = Naming.Pascal(name);
        text.Block($"input {pascal}Input", null, [.. input, Journal]);
        text.Block($"type {pascal}Payload", null, [.. payload, "outcomes: [WriteOutcome!]", "revision: Revision", "errors: [Error!]"]);
        return SdlText.Field($"{name}(input: {pascal}Input!): {pascal}Payload!", $"{description} Needs the role {model.LowestRole(PermissionOf(name)).Title}.");
    }

    private void WriteInput(RecordType type, string name, IEnumerable<Field> members, bool withId)
    {
        var lines = new List<string>();
        foreach (var member in members)
        {
            switch (member)
            {
                case PropertyField { Name: "id" }:
                    lines.AddRange(withId ? ["id: ID!"] : []);
                    break;
                case PropertyField { CopiedFrom: null } property:
                    var scalar = TypeNames.Scalar(property.Column.Scalar, property.Column.Enum);
                    lines.Add(SdlText.Field($"{member.Name}: {(property.Column.IsList ? $"[{scalar}!]" : scalar)}", member.Description));
                    break;
                case EmbeddedField embedded:
                    lines.Add($"{member.Name}: {embedded.Type.Name}Input");
                    break;
                case ReferenceField { Target.Storage: not RecordStorage.Journal }:
                    lines.Add($"{member.Name}: ID");
                    break;
                case CollectionField { IsOwned: true } owned:
                    var owner = $"{type.Name}{Naming.Pascal(owned.Name)}Input";
                    lines.Add($"{member.Name}: [{owner}!]");
                    WriteInput(owned.Element, owner, owned.Element.Fields.Where(candidate => candidate != owned.By), withId: false);
                    break;
                default:
                    break;
            }
        }

        text.Block($"input {name}", null, withId ? [.. lines, SdlText.Field("ifRevision: Int", "The revision that it must still have.")] : lines);
    }

    private void WriteShared()
    {
        text.Block("enum WriteOutcome", "What became of one item of a write.", ["RECORDED", "ALREADY_RECORDED", "CHANGED", "RETRACTED", "REMOVED"]);
        text.Block("interface Error", "Why nothing was written.",
            ["message: String!", SdlText.Field("code: String!", "Stable, such as CONFLICT."), SdlText.Field("path: String", "Where in the input, such as input.statements[2].date.")]);
        foreach (var (name, more) in _errors)
        {
            text.Block($"type {name} implements Error", null,
                new[] { "message: String!", "code: String!", "path: String", more }.Where(line => line.Length > 0));
        }

        text.Block("input UncertainDateInput", null, ["from: Date!", "to: Date!", "precision: DatePrecision!", "basis: DateBasis!"]);
        text.Block("input SourceInput", "A span of a document, or a record of a data set with the document that it names.",
            ["document: ID", "start: Int", "end: Int", "textHash: String", "quote: QuoteKind", "via: String", "reported: UncertainDateInput", "dataset: String", "recordId: String", "confidence: Int"]);
        text.Block("input StatementInput", "A statement; everything but its sources, gist, confidence, notes and what it responds to makes its id.",
        [
            SdlText.Field("ref: String", "A name within this batch, so that another may respond to it as #name."), "kind: StatementKind!",
            "layer: Layer = CURATED", "standing: Standing = ACCEPTED", "speaker: ID", "speakerNote: String", "onBehalfOf: [ID!]",
            SdlText.Field("subject: ID", "The speaker where absent."), "targets: [ID!]", "event: ID",
            SdlText.Field("respondsTo: ID", "A statement's id, or #ref of one in this batch."), "date: UncertainDateInput!",
            "modality: Modality = DONE", "gist: String!", "confidence: Int", "coder: String", "note: String", "key: String", "sources: [SourceInput!]!",
        ]);
    }
}
