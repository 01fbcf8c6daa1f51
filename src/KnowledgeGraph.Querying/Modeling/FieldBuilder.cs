using GraphQLParser.AST;
using KnowledgeGraph.Core.Model;
using ValueType = KnowledgeGraph.Core.Model.ValueType;

namespace KnowledgeGraph.Querying.Modeling;

/// <summary>Builds the fields that are stored with a record (properties, embedded values, references) and the computed ones.</summary>
internal sealed class FieldBuilder(
    ModelSource source,
    Dictionary<string, EnumType> enums,
    Dictionary<string, (ValueType Type, GraphQLObjectTypeDefinition Definition)> values,
    Dictionary<string, (RecordType Type, GraphQLObjectTypeDefinition Definition)> records)
{
    private readonly Dictionary<RecordType, Dictionary<string, Field>> _fields = [];

    public Dictionary<string, Field> FieldsOf(RecordType type) => _fields[type];

    public void BuildColumns(RecordType type, GraphQLObjectTypeDefinition definition)
    {
        var columns = new List<Column>();
        var fields = new Dictionary<string, Field>(StringComparer.Ordinal);
        if (type.Storage != RecordStorage.Journal)
        {
            fields["id"] = new PropertyField("id", "Unique across all types.", AddColumn(columns, "id", ScalarKind.Id, null, true, false), null, null);
        }

        foreach (var field in definition.Fields?.Items ?? [])
        {
            if (fields.ContainsKey(field.Name.StringValue))
            {
                source.Fail(field, $"{type.Name} has two fields '{field.Name.StringValue}'.");
            }

            if (Find(field.Directives, "collection") is null)
            {
                fields[field.Name.StringValue] = BuildField(field, "", true, columns);
            }
        }

        type.SetColumns(columns);
        _fields[type] = fields;
    }

    internal static GraphQLDirective? Find(GraphQLDirectives? directives, string name) =>
        directives?.Items.FirstOrDefault(directive => directive.Name.StringValue == name);

    private Field BuildField(GraphQLFieldDefinition definition, string prefix, bool isPresent, List<Column> columns)
    {
        var name = definition.Name.StringValue;
        var description = ModelBuilder.TextOf(definition.Description);
        var (typeName, isRequired, isList) = Unwrap(definition.Type);
        var columnName = prefix.Length == 0 ? name : prefix + Naming.Pascal(name);
        if (Find(definition.Directives, "computed") is { } computed)
        {
            var (kind, enumType) = Scalar(definition, typeName);
            return new ComputedField(name, description, new DirectiveReader(source, computed, "rule").Choice("rule", ComputedRule.EventStatus), kind, enumType, isRequired);
        }

        if (values.TryGetValue(typeName, out var value))
        {
            var members = (value.Definition.Fields?.Items ?? []).Select(member => BuildField(member, columnName, isPresent && isRequired, columns));
            return new EmbeddedField(name, description, value.Type, isRequired, [.. members]);
        }

        if (Find(definition.Directives, "reference") is { } reference)
        {
            return BuildReference(definition, new DirectiveReader(source, reference, "label", "direction"), columnName, isPresent, columns);
        }

        var (scalar, type) = Scalar(definition, typeName);
        var column = AddColumn(columns, columnName, scalar, type, isRequired && isPresent, isList);
        return new PropertyField(name, description, column, BuildSelector(definition), BuildCopy(definition));
    }

    private ReferenceField BuildReference(
        GraphQLFieldDefinition definition, DirectiveReader reader, string columnName, bool isPresent, List<Column> columns)
    {
        var (typeName, isRequired, isList) = Unwrap(definition.Type);
        if (isList || !records.TryGetValue(typeName, out var target))
        {
            throw source.Error(definition, $"@reference leads to one record; '{typeName}' is no record type, or a list.");
        }

        var isJournal = target.Type.Storage == RecordStorage.Journal;
        var column = AddColumn(
            columns, isJournal ? columnName : columnName + "Id", isJournal ? ScalarKind.Int : ScalarKind.Id, null, isRequired && isPresent, false);
        return new ReferenceField(
            definition.Name.StringValue, ModelBuilder.TextOf(definition.Description), target.Type, isRequired, column,
            reader.Text("label"), reader.Choice("direction", Direction.Out) == Direction.In);
    }

    private Selector? BuildSelector(GraphQLFieldDefinition definition)
    {
        if (Find(definition.Directives, "selector") is not { } directive)
        {
            return null;
        }

        var reader = new DirectiveReader(source, directive, "argument", "default");
        return new Selector(reader.RequiredText("argument"), reader.Texts("default"));
    }

    private CopySource? BuildCopy(GraphQLFieldDefinition definition)
    {
        if (Find(definition.Directives, "copied") is not { } directive)
        {
            return null;
        }

        var from = new DirectiveReader(source, directive, "from").RequiredText("from").Split('.');
        return from.Length == 2 ? new CopySource(from[0], from[1]) : throw source.Error(directive, "@copied takes 'reference.field'.");
    }

    private (ScalarKind Scalar, EnumType? Enum) Scalar(GraphQLFieldDefinition definition, string name) => name switch
    {
        "ID" => (ScalarKind.Id, null),
        "String" => (ScalarKind.String, null),
        "Int" => (ScalarKind.Int, null),
        "Boolean" => (ScalarKind.Boolean, null),
        "Date" => (ScalarKind.Date, null),
        "DateTime" => (ScalarKind.DateTime, null),
        _ when enums.TryGetValue(name, out var type) => (ScalarKind.Enum, type),
        _ when records.ContainsKey(name) => throw source.Error(definition, $"a field of the record type '{name}' needs @reference or @collection."),
        _ => throw source.Error(definition, $"'{name}' is no type of the model; expected a scalar, an enum, a value or a record type."),
    };

    private static Column AddColumn(List<Column> columns, string name, ScalarKind scalar, EnumType? type, bool isRequired, bool isList)
    {
        var column = new Column(name, Naming.Snake(name), scalar, type, isRequired, isList, columns.Count);
        columns.Add(column);
        return column;
    }

    internal static (string Name, bool IsRequired, bool IsList) Unwrap(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Unwrap(required.Type) with { IsRequired = true },
        GraphQLListType list => Unwrap(list.Type) with { IsRequired = false, IsList = true },
        GraphQLNamedType named => (named.Name.StringValue, false, false),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private enum Direction
    {
        Out,
        In,
    }
}
