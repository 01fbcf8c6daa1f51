using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j.Schema;

/// <summary>The constraints and indexes that the model asks for.</summary>
internal static class Neo4jSchema
{
    /// <summary>The version of how records are kept in the database.</summary>
    public const long Version = 1;

    /// <summary>The label of the one node that holds the journal's state.</summary>
    public const string Journal = "Journal";

    /// <summary>The id of the journal's node while a graph is copied into the database, so that no service takes it for a graph of its own.</summary>
    public const string Unfinished = "unfinished";

    /// <summary>The labels of nodes that the model does not name.</summary>
    public static readonly IReadOnlyList<string> OwnLabels = [CypherNames.Thing, Journal, "Former", "DataRecord"];

    /// <summary>The labels that all nodes of ours have one of.</summary>
    public static IEnumerable<string> Labels(GraphModel model) =>
        model.Stored.Where(type => type.Storage is RecordStorage.Record or RecordStorage.Journal).Select(type => type.Label).Concat(OwnLabels);

    /// <summary>All items, in an order in which they can be created.</summary>
    public static IReadOnlyList<SchemaItem> Items(GraphModel model)
    {
        var items = new List<SchemaItem>
        {
            Unique("thing_id", CypherNames.Thing, false, "id"),
            Unique("journal_id", Journal, false, "id"),
            Unique("revision_number", "Revision", false, "number"),
            Unique("revision_idempotency_key", "Revision", false, "idempotencyKey"),
            Unique("revision_write_key", "Revision", false, "writeKey"),
            Unique("data_record", "DataRecord", false, "dataset", "recordId"),
            Index("former_id", "Former", false, ["id"]),
            new(SchemaItemKind.FullText, CypherNames.SearchIndex, CypherNames.Thing, ["searchTokens"])
            {
                Text = $"CREATE FULLTEXT INDEX {CypherNames.SearchIndex} IF NOT EXISTS FOR (n:{CypherNames.Thing}) ON EACH [n.searchTokens] "
                    + "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
            },
        };
        foreach (var type in model.Stored.Where(type => type.Storage is not (RecordStorage.Node or RecordStorage.Journal)))
        {
            items.Add(Unique($"{type.Table}_id", type.Label, CypherNames.IsRelationship(type), type.Key.Name));
        }

        foreach (var type in model.Stored.Where(type => type.Storage != RecordStorage.Journal))
        {
            items.AddRange(Indexes(model, type).DistinctBy(item => item.Name));
        }

        return items;
    }

    private static IEnumerable<SchemaItem> Indexes(GraphModel model, RecordType type)
    {
        foreach (var reference in type.References.Where(reference => reference.Target.Storage != RecordStorage.Journal))
        {
            yield return Index(type, [reference.Column]);
        }

        foreach (var shape in type.Guaranteed)
        {
            yield return Index(type, [.. shape.Equal, .. shape.Order, type.Key]);
        }

        foreach (var collection in model.Records.SelectMany(record => record.Fields).OfType<CollectionField>().Where(field => field.Element == type))
        {
            var ends = collection.IsUndirected ? new[] { collection.By, collection.Node! } : [collection.By];
            foreach (var (end, shape) in ends.SelectMany(end => collection.Guaranteed.Select(shape => (end, shape))))
            {
                yield return Index(type, [.. new[] { end.Column }.Concat(shape.Equal).Concat(shape.Order).Append(type.Key).Distinct()]);
            }
        }
    }

    private static SchemaItem Index(RecordType type, IReadOnlyList<Column> columns) => Index(
        $"{type.Table}_{string.Join('_', columns.Select(column => column.SqlName))}", type.Label, CypherNames.IsRelationship(type),
        [.. columns.Select(column => column.Name)]);

    private static SchemaItem Index(string name, string label, bool isRelationship, IReadOnlyList<string> properties) =>
        new(SchemaItemKind.Index, name, label, properties)
        {
            Text = $"CREATE INDEX {name} IF NOT EXISTS FOR {Pattern(label, isRelationship)} ON ({List(properties)})",
        };

    private static SchemaItem Unique(string name, string label, bool isRelationship, params IReadOnlyList<string> properties) =>
        new(SchemaItemKind.Constraint, name, label, properties)
        {
            Text = $"CREATE CONSTRAINT {name} IF NOT EXISTS FOR {Pattern(label, isRelationship)} REQUIRE ({List(properties)}) IS UNIQUE",
        };

    private static string Pattern(string label, bool isRelationship) => isRelationship ? $"()-[n:{CypherNames.Quote(label)}]-()" : $"(n:{CypherNames.Quote(label)})";

    private static string List(IReadOnlyList<string> properties) => string.Join(", ", properties.Select(property => "n." + CypherNames.Quote(property)));
}
