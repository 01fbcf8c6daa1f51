using System.Diagnostics;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Importing.DataSets;

/// <summary>Reads the value of one field into the columns that hold it.</summary>
internal static class FieldValueReader
{
    public static void Read(RecordType type, string name, DataSetValue value, Dictionary<string, object?> values)
    {
        switch (type.Find(name))
        {
            case PropertyField property when IsGiven(property, type):
                values[property.Column.Name] = ReadColumn(property.Column, value);
                break;
            case ReferenceField reference when IsGiven(reference, type):
                values[reference.Column.Name] = ReadColumn(reference.Column, value);
                break;
            case EmbeddedField embedded:
                ReadEmbedded(embedded, value, values);
                break;
            default:
                throw value.Refuse($"{type.Name} has no field '{name}' that can be given; it has {string.Join(", ", GivenFields(type))}.");
        }
    }

    private static void ReadEmbedded(EmbeddedField embedded, DataSetValue value, Dictionary<string, object?> values)
    {
        var item = value.IsNull ? null : new DataSetObject(value);
        foreach (var (name, column) in embedded.Fields.Select(MemberColumn))
        {
            // An object is given whole: a half-given one would keep parts of the value that it replaces.
            var member = item?.RequiredValue(name);
            values[column.Name] = member is { } given ? ReadColumn(column, given) : null;
        }

        item?.RefuseOthers(embedded.Type.Name);
    }

    private static (string Name, Column Column) MemberColumn(Field field) => field switch
    {
        PropertyField property => (property.Name, property.Column),
        ReferenceField reference => (reference.Name, reference.Column),
        _ => throw new UnreachableException($"A value type holds {field.GetType().Name}."),
    };

    private static object? ReadColumn(Column column, DataSetValue value) => (value.IsNull, column) switch
    {
        (true, _) => null,
        (_, { IsList: true }) => value.Texts(),
        (_, { Scalar: ScalarKind.Int }) => value.Integer(),
        (_, { Scalar: ScalarKind.Boolean }) => value.Boolean(),
        _ => value.Text(),
    };

    private static IEnumerable<string> GivenFields(RecordType type) => type.Fields.Where(field => field switch
    {
        PropertyField or ReferenceField => IsGiven(field, type),
        EmbeddedField => true,
        CollectionField collection => collection.IsOwned,
        _ => false,
    }).Select(field => field.Name);

    // The store sets the revision and the copies itself.
    private static bool IsGiven(Field field, RecordType type) => field switch
    {
        PropertyField property => property.CopiedFrom is null && (type.Storage == RecordStorage.Node || property.Column != type.Key),
        ReferenceField reference => reference.Target.Storage != RecordStorage.Journal,
        _ => false,
    };
}
