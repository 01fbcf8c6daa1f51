using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>The stored values of records as predicates and terms: each property of the model is one of the vocabulary, by the same name.</summary>
internal static class RdfFields
{
    /// <summary>The triples of a record, in the model's order; its id is its name, and copies are left out.</summary>
    public static IEnumerable<(string Name, string Predicate, string Term)> Of(Row row) =>
        row.Type.Fields.SelectMany(field => Of(row, field)).Where(triple => triple.Name != row.Type.Key.Name);

    private static IEnumerable<(string Name, string Predicate, string Term)> Of(Row row, Field field) => field switch
    {
        PropertyField { CopiedFrom: null } property => Values(property.Column, row[property.Column])
            .Select(term => (property.Column.Name, Iri.Property(property.Column.Name), term)),
        ReferenceField reference when row[reference.Column] is { } other =>
            [(reference.Name, Iri.Property(Prefixed(row, reference)), Iri.Of(reference.Target, Key(other)))],
        EmbeddedField embedded => embedded.Fields.SelectMany(member => Of(row, member)),
        _ => [],
    };

    // A reference inside a value, such as retraction.revision, is told from one of the record's own by its column's name.
    private static string Prefixed(Row row, ReferenceField reference) =>
        row.Type.Find(reference.Name) == reference ? reference.Name : Trimmed(reference.Column.Name);

    private static string Trimmed(string column) => column.EndsWith("Id", StringComparison.Ordinal) ? column[..^2] : column;

    private static string Key(object key) => Convert.ToString(key, CultureInfo.InvariantCulture)!;

    private static IEnumerable<string> Values(Column column, object? value) => value switch
    {
        null => [],
        IEnumerable<string> list when column.IsList => list.Select(item => Literal.Of(column.Scalar, item)),
        _ => [Literal.Of(column.Scalar, value)],
    };
}
