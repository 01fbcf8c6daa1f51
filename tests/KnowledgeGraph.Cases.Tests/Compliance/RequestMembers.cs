using System.Text.Json;
using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.Cases.Tests.Compliance;

/// <summary>Which members of a schema a valid request names, in its text and in its variables.</summary>
internal sealed class RequestMembers
{
    private readonly SchemaMembers _schema;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments;
    private readonly HashSet<string> _found = [];

    private RequestMembers(SchemaMembers schema, GraphQLDocument document)
    {
        _schema = schema;
        _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(fragment => fragment.FragmentName.Name.StringValue);
    }

    public static IReadOnlySet<string> Of(SchemaMembers schema, string text, JsonElement? variables)
    {
        var document = Parser.Parse(text);
        var members = new RequestMembers(schema, document);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            members.Select(operation.SelectionSet, operation.Operation == OperationType.Mutation ? "Mutation" : "Query");
            foreach (var variable in operation.Variables?.Items ?? [])
            {
                var type = SchemaMembers.NameOf(variable.Type);
                members.Literal(variable.DefaultValue, type);
                if (variables is { } given && given.TryGetProperty(variable.Variable.Name.StringValue, out var value))
                {
                    members.Value(value, type);
                }
            }
        }

        return members._found;
    }

    private void Select(GraphQLSelectionSet? set, string type)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field when _schema.Find(type, field.Name.StringValue) is { } known:
                    Field(field, type, known);
                    break;
                case GraphQLInlineFragment inline:
                    Select(inline.SelectionSet, inline.TypeCondition?.Type.Name.StringValue ?? type);
                    break;
                case GraphQLFragmentSpread spread:
                    var fragment = _fragments[spread.FragmentName.Name.StringValue];
                    Select(fragment.SelectionSet, fragment.TypeCondition.Type.Name.StringValue);
                    break;
                default:
                    break;
            }
        }
    }

    private void Field(GraphQLField field, string type, SchemaField known)
    {
        var name = _schema.NameOf(type, field.Name.StringValue);
        _found.Add(name);
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            _found.Add($"{name}({argument.Name.StringValue}:)");
            Literal(argument.Value, known.Arguments[argument.Name.StringValue]);
        }

        Select(field.SelectionSet, known.Type);
    }

    private void Literal(GraphQLValue? value, string type)
    {
        switch (value)
        {
            case GraphQLListValue list:
                list.Values?.ForEach(item => Literal(item, type));
                break;
            case GraphQLObjectValue fields:
                fields.Fields?.ForEach(field => Literal(field.Value, Input(type, field.Name.StringValue)));
                break;
            default:
                break;
        }
    }

    private void Value(JsonElement value, string type)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                value.EnumerateArray().ToList().ForEach(item => Value(item, type));
                break;
            case JsonValueKind.Object:
                value.EnumerateObject().ToList().ForEach(field => Value(field.Value, Input(type, field.Name)));
                break;
            default:
                break;
        }
    }

    private string Input(string type, string name)
    {
        _found.Add(_schema.NameOf(type, name));
        return _schema.Find(type, name)!.Type;
    }
}
