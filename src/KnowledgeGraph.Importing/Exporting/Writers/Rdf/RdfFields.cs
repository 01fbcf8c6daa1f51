using System.Collections.Frozen;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>The properties of each record type, and the triples of its records.</summary>
internal sealed class RdfFields(GraphModel model)
{
    private readonly FrozenDictionary<RecordType, RdfField[]> _fields =
        model.Stored.ToFrozenDictionary(type => type, type => type.Fields.SelectMany(field => FieldsOf(type, field)).ToArray());

    /// <summary>Adds the triples of a record in the model's order; its id is its name, and copies are left out.</summary>
    public void Add(TrigOutput output, Row row)
    {
        foreach (var field in Of(row.Type))
        {
            field.Add(output, row);
        }
    }

    /// <summary>The properties of a type in the model's order.</summary>
    public IReadOnlyList<RdfField> Of(RecordType type) => _fields[type];

    private static IEnumerable<RdfField> FieldsOf(RecordType type, Field field) => field switch
    {
        PropertyField { CopiedFrom: null } property when property.Column != type.Key => [new(property.Column.Name, property.Column, null)],
        ReferenceField reference => [new(NameOf(type, reference), reference.Column, reference.Target)],
        EmbeddedField embedded => embedded.Fields.SelectMany(member => FieldsOf(type, member)),
        _ => [],
    };

    // A reference inside a value, such as the revision of a retraction, is told from one of the record's own by its column's name.
    private static string NameOf(RecordType type, ReferenceField reference) =>
        type.Find(reference.Name) == reference ? reference.Name
        : reference.Column.Name.EndsWith("Id", StringComparison.Ordinal) ? reference.Column.Name[..^2] : reference.Column.Name;
}
