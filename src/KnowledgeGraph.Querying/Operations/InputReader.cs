using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Planning;

namespace KnowledgeGraph.Querying.Operations;

/// <summary>The variables of one request, read against their types.</summary>
/// <param name="Values">The value of each variable that has one.</param>
/// <param name="Leaves">Their texts and numbers, in the order in which they were met.</param>
/// <param name="Shape">What a plan depends on: which are null, the enums and booleans, the lengths of lists, the nulls within cursors.</param>
internal sealed record RequestVariables(IReadOnlyDictionary<string, InputValue> Values, IReadOnlyList<object?> Leaves, string Shape);

/// <summary>Reads variables (JSON) against the schema's types into input values.</summary>
internal sealed class InputReader(ISchema schema)
{
    public RequestVariables Read(GraphQLOperationDefinition operation, JsonElement? variables, IReadOnlySet<string> cursorVariables)
    {
        var reading = new Reading([], new StringBuilder());
        var values = new Dictionary<string, InputValue>(StringComparer.Ordinal);
        foreach (var definition in operation.Variables?.Items ?? [])
        {
            var name = definition.Variable.Name.StringValue;
            reading.Shape.Append('$');
            if (variables is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(name, out var value))
            {
                values[name] = ReadValue(definition.Type, value, "$" + name, reading, cursorVariables.Contains(name));
            }
            else if (definition.DefaultValue is { } otherwise)
            {
                values[name] = LiteralReader.Read(otherwise, new Dictionary<string, InputValue>());
            }
            else if (definition.Type is GraphQLNonNullType)
            {
                throw new InvalidRequestException($"The variable '${name}' is missing; expected {Print(definition.Type)}.") { Path = "$" + name };
            }
        }

        return new RequestVariables(values, reading.Leaves, reading.Shape.ToString());
    }

    private InputValue ReadValue(GraphQLType type, JsonElement value, string path, Reading reading, bool isCursor)
    {
        switch (type)
        {
            case GraphQLNonNullType required:
                return value.ValueKind == JsonValueKind.Null ? throw Wrong(type, value, path) : ReadValue(required.Type, value, path, reading, isCursor);
            case var _ when value.ValueKind == JsonValueKind.Null:
                reading.Shape.Append('0');
                return InputValue.Null;
            case GraphQLListType list:
                return ReadList(value, path, reading, (item, itemPath) => ReadValue(list.Type, item, itemPath, reading, false), IsScalar(list.Type));
            case GraphQLNamedType named:
                return ReadNamed(schema.AllTypes[named.Name.StringValue]!, value, path, reading, isCursor);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private InputValue ReadTyped(IGraphType type, JsonElement value, string path, Reading reading)
    {
        switch (type)
        {
            case NonNullGraphType required:
                return value.ValueKind == JsonValueKind.Null
                    ? throw new InvalidRequestException($"'{path}' is null; expected {type}.") { Path = path }
                    : ReadTyped(required.ResolvedType!, value, path, reading);
            case var _ when value.ValueKind == JsonValueKind.Null:
                reading.Shape.Append('0');
                return InputValue.Null;
            case ListGraphType list:
                return ReadList(value, path, reading, (item, itemPath) => ReadTyped(list.ResolvedType!, item, itemPath, reading), IsScalar(list.ResolvedType!));
            default:
                return ReadNamed(type, value, path, reading, false);
        }
    }

    private static InputValue ReadList(JsonElement value, string path, Reading reading, Func<JsonElement, string, InputValue> readItem, bool isScalar)
    {
        // A single value stands for a list of one (GraphQL specification, "List", input coercion).
        JsonElement[] items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        if (isScalar)
        {
            var values = new List<object?>();
            foreach (var item in items)
            {
                var read = readItem(item, path);
                values.Add(read is NullInput ? null : reading.Leaves[^1]);
                if (read is not NullInput)
                {
                    reading.Leaves.RemoveAt(reading.Leaves.Count - 1);
                    reading.Shape.Length--;
                }
            }

            reading.Shape.Append('l');
            reading.Leaves.Add(values);
            return new ScalarInput(new LeafSource(reading.Leaves.Count - 1));
        }

        reading.Shape.Append('[');
        var list = items.Select((item, index) => readItem(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))).ToList();
        reading.Shape.Append(']');
        return new ListInput(list);
    }

    private InputValue ReadNamed(IGraphType type, JsonElement value, string path, Reading reading, bool isCursor)
    {
        switch (type)
        {
            case EnumerationGraphType choices:
                var name = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(type, value, path);
                reading.Shape.Append(choices.Values.FindByName(name) is not null ? name : throw Wrong(type, value, path)).Append(',');
                return new EnumInput(name);
            case IInputObjectGraphType inputs:
                return ReadObject(inputs, value, path, reading);
            case BooleanGraphType:
                var flag = value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(type, value, path);
                reading.Shape.Append(flag ? 't' : 'f');
                return new BooleanInput(flag);
            default:
                var scalar = Scalars.Read(type.Name, value) ?? throw Wrong(type, value, path);
                reading.Shape.Append(isCursor ? CursorForm.NullMask(scalar as string ?? "") : "v");
                reading.Leaves.Add(scalar);
                return new ScalarInput(new LeafSource(reading.Leaves.Count - 1));
        }
    }

    private ObjectInput ReadObject(IInputObjectGraphType type, JsonElement value, string path, Reading reading)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(type, value, path);
        }

        reading.Shape.Append('{');
        var fields = new Dictionary<string, InputValue>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            var definition = type.Fields.Find(property.Name)
                ?? throw new UnknownFieldException($"'{path}' has a field '{property.Name}', which {type.Name} does not have.") { Path = path };
            reading.Shape.Append(property.Name).Append(':');
            fields[property.Name] = ReadTyped(definition.ResolvedType!, property.Value, $"{path}.{property.Name}", reading);
        }

        foreach (var definition in type.Fields)
        {
            if (definition.ResolvedType is NonNullGraphType && definition.DefaultValue is null && !fields.ContainsKey(definition.Name))
            {
                throw new InvalidRequestException($"'{path}' lacks the field '{definition.Name}' of type {definition.ResolvedType}.") { Path = $"{path}.{definition.Name}" };
            }
        }

        reading.Shape.Append('}');
        return new ObjectInput(fields);
    }

    private bool IsScalar(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => IsScalar(required.Type),
        GraphQLNamedType named => IsScalar(schema.AllTypes[named.Name.StringValue]!),
        _ => false,
    };

    private static bool IsScalar(IGraphType type) => type switch
    {
        NonNullGraphType required => IsScalar(required.ResolvedType!),
        EnumerationGraphType or BooleanGraphType => false,
        ScalarGraphType => true,
        _ => false,
    };

    private static InvalidRequestException Wrong(object type, JsonElement value, string path)
    {
        var found = value.GetRawText();
        var expected = type is GraphQLType ast ? Print(ast) : ((IGraphType)type).Name;
        return new InvalidRequestException($"'{path}' is {(found.Length > 60 ? found[..60] + "…" : found)}; expected {expected}.") { Path = path };
    }

    private static string Print(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => Print(required.Type) + "!",
        GraphQLListType list => $"[{Print(list.Type)}]",
        GraphQLNamedType named => named.Name.StringValue,
        _ => "",
    };

    private sealed record Reading(List<object?> Leaves, StringBuilder Shape);
}
