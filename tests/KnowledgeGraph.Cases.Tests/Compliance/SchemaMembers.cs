using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.Cases.Tests.Compliance;

/// <summary>The fields, arguments and input fields of a schema, each under one name.</summary>
internal sealed class SchemaMembers
{
    private const string Operations = "OperationFilterInput";
    private readonly Dictionary<string, Dictionary<string, SchemaField>> _types = [];
    private readonly Dictionary<string, List<string>> _interfaces = [];
    private readonly HashSet<string> _enums = [];

    public SchemaMembers(string sdl)
    {
        foreach (var definition in Parser.Parse(sdl).Definitions)
        {
            switch (definition)
            {
                case GraphQLObjectTypeDefinition type:
                    Add(type.Name, type.Fields!.Items);
                    _interfaces[type.Name.StringValue] = [.. (type.Interfaces?.Items ?? []).Select(item => item.Name.StringValue)];
                    break;
                case GraphQLInterfaceTypeDefinition type:
                    Add(type.Name, type.Fields!.Items);
                    break;
                case GraphQLInputObjectTypeDefinition type:
                    _types[type.Name.StringValue] = type.Fields!.Items.ToDictionary(
                        field => field.Name.StringValue, field => new SchemaField(NameOf(field.Type), new Dictionary<string, string>()));
                    break;
                case GraphQLEnumTypeDefinition type:
                    _enums.Add(type.Name.StringValue);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A field, or null where the type has none of that name.</summary>
    public SchemaField? Find(string type, string name) => _types.GetValueOrDefault(type)?.GetValueOrDefault(name);

    /// <summary>The one name of a field: of the interface that declares it; operators of all enums are one.</summary>
    public string NameOf(string type, string name)
    {
        var owner = _interfaces.GetValueOrDefault(type)?.Find(item => item != "Node" && Find(item, name) is not null);
        var isOfEnum = type.EndsWith(Operations, StringComparison.Ordinal) && _enums.Contains(type[..^Operations.Length]);
        return (owner ?? (isOfEnum ? "Enum" + Operations : type)) + "." + name;
    }

    /// <summary>The name of a type without list and non-null.</summary>
    public static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => NameOf(required.Type),
        GraphQLListType list => NameOf(list.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    /// <summary>Every member that a request can reach.</summary>
    public IReadOnlySet<string> All()
    {
        var members = new HashSet<string>();
        var seen = new HashSet<string>();
        Visit("Query");
        Visit("Mutation");
        return members;

        void Visit(string type)
        {
            if (!seen.Add(type))
            {
                return;
            }

            foreach (var (name, field) in _types.GetValueOrDefault(type, []))
            {
                members.Add(NameOf(type, name));
                members.UnionWith(field.Arguments.Keys.Select(argument => $"{NameOf(type, name)}({argument}:)"));
                field.Arguments.Values.Append(field.Type).ToList().ForEach(Visit);
            }

            _interfaces.Where(other => other.Value.Contains(type)).ToList().ForEach(other => Visit(other.Key));
        }
    }

    private void Add(GraphQLName name, IEnumerable<GraphQLFieldDefinition> fields) =>
        _types[name.StringValue] = fields.ToDictionary(field => field.Name.StringValue, field => new SchemaField(
            NameOf(field.Type),
            (field.Arguments?.Items ?? []).ToDictionary(argument => argument.Name.StringValue, argument => NameOf(argument.Type))));
}
