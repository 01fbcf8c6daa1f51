using System.Text.Json;
using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Neo4j.Writing;

namespace KnowledgeGraph.Neo4j.Checking;

/// <summary>A node has the labels and the type's name that its record has, and the texts that search reads.</summary>
internal sealed class NodeRule(ResilientTransport transport, Findings findings) : CheckRule("node", findings)
{
    private static readonly IReadOnlyList<string> _names = ["thingType", .. RowValues.SearchProperties];

    private static readonly string _query =
        $"UNWIND $ids AS id MATCH (n:{CypherNames.Thing} {{id: id}}) RETURN id, [{string.Join(", ", _names.Select(name => "n." + name))}], labels(n)";

    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (type.Storage != RecordStorage.Node)
        {
            return;
        }

        var nodes = (await transport.FindAsync(_query, rows, cancellationToken).ConfigureAwait(false))
            .ToDictionary(node => node[0].GetString()!, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Check(row, nodes[row.Id]);
        }
    }

    private void Check(Row row, JsonElement node)
    {
        var search = row.Type.Search.Count == 0 ? RowValues.SearchProperties.Select(_ => (string?)null) : RowValues.AllSearchTexts(row);
        foreach (var (name, found, expected) in _names.Zip(Texts(node[1]), search.Prepend(row.Type.Name)))
        {
            if (found != expected)
            {
                Report(row, $"Its '{name}' is '{found}'; expected '{expected}'.");
            }
        }

        var labels = string.Join(", ", Texts(node[2]).Order(StringComparer.Ordinal));
        var right = string.Join(", ", Labels(row).Order(StringComparer.Ordinal));
        if (labels != right)
        {
            Report(row, $"Its labels are {labels}; expected {right}.");
        }
    }

    private static IEnumerable<string> Labels(Row row) => row.Type.Variant is { } variant
        ? [CypherNames.Thing, row.Type.Label, RecordType.VariantName(row.Text(variant.Column.Name)!)]
        : [CypherNames.Thing, row.Type.Label];

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString());
}
