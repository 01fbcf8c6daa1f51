using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j.Schema;

/// <summary>The constraints and indexes that the model asks for; each may be created again without effect.</summary>
internal static class Neo4jSchema
{
    /// <summary>The statements, in an order in which they can be run.</summary>
    public static IReadOnlyList<string> Statements(GraphModel model)
    {
        var statements = new List<string>
        {
            Unique("thing_id", $"(n:{CypherNames.Thing})", "n.id"),
            Unique("journal_id", "(n:Journal)", "n.id"),
            Unique("revision_number", "(n:Revision)", "n.number"),
            Unique("revision_idempotency_key", "(n:Revision)", "n.idempotencyKey"),
            Unique("data_record", "(n:DataRecord)", "n.dataset, n.recordId"),
            "CREATE INDEX former_id IF NOT EXISTS FOR (n:Former) ON (n.id)",
            $"CREATE FULLTEXT INDEX {CypherNames.SearchIndex} IF NOT EXISTS FOR (n:{CypherNames.Thing}) ON EACH [n.searchTokens] "
                + "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
        };
        foreach (var type in model.Stored.Where(type => type.Storage is not (RecordStorage.Node or RecordStorage.Journal)))
        {
            statements.Add(Unique($"{type.Table}_id", Pattern(type), "n.id"));
        }

        foreach (var type in model.Stored.Where(type => type.Storage != RecordStorage.Journal))
        {
            statements.AddRange(Indexes(model, type).Distinct());
        }

        return statements;
    }

    private static IEnumerable<string> Indexes(GraphModel model, RecordType type)
    {
        foreach (var reference in References(type.Fields).Where(reference => reference.Target.Storage != RecordStorage.Journal))
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

    /// <summary>The references of a record, those in embedded values too.</summary>
    public static IEnumerable<ReferenceField> References(IEnumerable<Field> fields) => fields.SelectMany(member => member switch
    {
        ReferenceField reference => [reference],
        EmbeddedField embedded => References(embedded.Fields),
        _ => [],
    });

    private static string Unique(string name, string pattern, string properties) =>
        $"CREATE CONSTRAINT {name} IF NOT EXISTS FOR {pattern} REQUIRE ({properties}) IS UNIQUE";

    private static string Index(RecordType type, IReadOnlyList<Column> columns) =>
        $"CREATE INDEX {type.Table}_{string.Join('_', columns.Select(column => column.SqlName))} IF NOT EXISTS FOR {Pattern(type)} "
        + $"ON ({string.Join(", ", columns.Select(column => "n." + CypherNames.Quote(column.Name)))})";

    private static string Pattern(RecordType type) => CypherNames.IsRelationship(type)
        ? $"()-[n:{CypherNames.Quote(type.Label)}]-()"
        : $"(n:{CypherNames.Quote(type.Label)})";
}
