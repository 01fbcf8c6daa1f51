using GraphQLParser.AST;
using KnowledgeGraph.Core.Model;
using ValueType = KnowledgeGraph.Core.Model.ValueType;

namespace KnowledgeGraph.Querying.Modeling;

/// <summary>Turns the parsed model into record types, in passes: names, then columns and references, then what runs over them.</summary>
internal sealed class ModelBuilder(ModelSource source)
{
    private static readonly string[] _kinds = ["value", "journal", "node", "record", "link", "edge", "rows"];

    private readonly RoleBuilder _roles = new(source);
    private readonly Dictionary<string, EnumType> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ValueType Type, GraphQLObjectTypeDefinition Definition)> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (RecordType Type, GraphQLObjectTypeDefinition Definition)> _records = new(StringComparer.Ordinal);

    public GraphModel Build(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            Declare(definition);
        }

        var fields = new FieldBuilder(source, _enums, _values, _records);
        foreach (var (type, definition) in _records.Values)
        {
            fields.BuildColumns(type, definition);
        }

        var collections = new CollectionBuilder(source, _records, fields);
        foreach (var (type, definition) in _records.Values)
        {
            collections.Build(type, definition);
        }

        foreach (var (type, definition) in _records.Values)
        {
            new RecordBuilder(source, _enums).Build(type, definition);
        }

        return new GraphModel([.. _enums.Values], [.. _values.Values.Select(value => value.Type)], [.. _records.Values.Select(record => record.Type)], _roles.Build());
    }

    internal static string? TextOf(GraphQLDescription? description) => description?.Value.ToString();

    private void Declare(ASTNode definition)
    {
        switch (definition)
        {
            case GraphQLEnumTypeDefinition type when FieldBuilder.Find(type.Directives, "roles") is not null:
                _roles.Declare(type);
                break;
            case GraphQLEnumTypeDefinition type:
                Add(_enums, type, type.Name, new EnumType(type.Name.StringValue, TextOf(type.Description),
                    [.. (type.Values?.Items ?? []).Select(value => new EnumValue(value.Name.StringValue, TextOf(value.Description)))]));
                break;
            case GraphQLObjectTypeDefinition type:
                DeclareObject(type);
                break;
            default:
                source.Fail(definition, "the model holds object types and enums only.");
                break;
        }
    }

    private void DeclareObject(GraphQLObjectTypeDefinition type)
    {
        var kinds = (type.Directives?.Items ?? []).Select(directive => directive.Name.StringValue).Where(_kinds.Contains).ToList();
        if (kinds.Count != 1)
        {
            source.Fail(type, $"{type.Name.StringValue} needs exactly one of @{string.Join(", @", _kinds)}.");
        }

        var name = type.Name.StringValue;
        if (kinds[0] == "value")
        {
            Add(_values, type, type.Name, (new ValueType(name, TextOf(type.Description)), type));
            return;
        }

        var storage = Enum.Parse<RecordStorage>(kinds[0], ignoreCase: true);
        Add(_records, type, type.Name, (new RecordType(name, TextOf(type.Description), storage) { Table = Naming.Snake(name), Label = name }, type));
    }

    private void Add<T>(Dictionary<string, T> types, ASTNode node, GraphQLName name, T value)
    {
        if (_enums.ContainsKey(name.StringValue) || _values.ContainsKey(name.StringValue) || _records.ContainsKey(name.StringValue))
        {
            source.Fail(node, $"'{name.StringValue}' is declared twice.");
        }

        types[name.StringValue] = value;
    }
}
