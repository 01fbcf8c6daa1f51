using System.Text;
using System.Text.Json;
using GraphQL.Types;
using KnowledgeGraph.Querying.Planning;

namespace KnowledgeGraph.Querying.Operations;

/// <summary>The variables of one request, read against their types.</summary>
/// <param name="Values">The value of each variable that has one.</param>
/// <param name="Leaves">Their texts and numbers, in the order in which they were met.</param>
/// <param name="Shape">What a plan depends on: which are null, the enums and booleans, the lengths of lists, the nulls within cursors.</param>
internal sealed record RequestVariables(IReadOnlyDictionary<string, InputValue> Values, IReadOnlyList<object?> Leaves, string Shape);

/// <summary>Reads variables (JSON) against their types into input values.</summary>
internal static class InputReader
{
    private static readonly Dictionary<string, InputValue> _none = [];

    /// <param name="definitions">The variables of the operation.</param>
    /// <param name="variables">A JSON object, or null.</param>
    public static RequestVariables Read(IReadOnlyList<OperationVariable> definitions, JsonElement? variables)
    {
        var reading = new Reading([], new StringBuilder());
        var values = new Dictionary<string, InputValue>(StringComparer.Ordinal);
        foreach (var (name, type, otherwise, at, isCursor) in definitions)
        {
            reading.Shape.Append('$');
            if (variables is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(name, out var value))
            {
                values[name] = isCursor ? ReadCursor(type, value, at, reading) : Read(type, value, at, reading);
            }
            else if (otherwise is not null)
            {
                values[name] = new LiteralReader(at.Document, _none).Read(type, otherwise);
            }
            else if (type is NonNullGraphType)
            {
                throw at.Invalid($"The variable '${name}' is missing; expected {type}.");
            }
        }

        return new RequestVariables(values, reading.Leaves, reading.Shape.ToString());
    }

    private static InputValue ReadCursor(IGraphType type, JsonElement value, Place at, Reading reading)
    {
        var read = Read(type, value, at, reading);
        if (read is ScalarInput)
        {
            reading.Shape.Append(CursorForm.NullMask(reading.Leaves[^1] as string ?? "")).Append('.');
        }

        return read;
    }

    private static InputValue Read(IGraphType type, JsonElement value, Place at, Reading reading)
    {
        switch (type)
        {
            case NonNullGraphType required:
                return value.ValueKind == JsonValueKind.Null ? throw Wrong(type, value, at) : Read(required.ResolvedType!, value, at, reading);
            case var _ when value.ValueKind == JsonValueKind.Null:
                reading.Shape.Append('0');
                return new NullInput(at);
            case ListGraphType list:
                return ReadList(list.ResolvedType!, value, at, reading);
            case EnumerationGraphType choices:
                var name = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(type, value, at);
                reading.Shape.Append(choices.Values.FindByName(name) is not null ? name : throw Wrong(type, value, at)).Append(',');
                return new EnumInput(name, at);
            case IInputObjectGraphType inputs:
                return ReadObject(inputs, value, at, reading);
            case BooleanGraphType:
                var flag = value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(type, value, at);
                reading.Shape.Append(flag ? 't' : 'f');
                return new BooleanInput(flag, at);
            default:
                reading.Leaves.Add(ReadScalar(type, value, at));
                reading.Shape.Append('v');
                return new ScalarInput(new LeafSource(reading.Leaves.Count - 1), at);
        }
    }

    private static InputValue ReadList(IGraphType type, JsonElement value, Place at, Reading reading)
    {
        // A single value stands for a list of one (GraphQL specification, "List", input coercion).
        JsonElement[] items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        if (Scalars.IsScalar(type))
        {
            reading.Shape.Append('l');
            reading.Leaves.Add(items.Select((item, index) => ReadItem(type, item, at, index)).ToList());
            return new ScalarInput(new LeafSource(reading.Leaves.Count - 1), at);
        }

        reading.Shape.Append('[');
        var list = items.Select((item, index) => Read(type, item, Item(at, index), reading)).ToList();
        reading.Shape.Append(']');
        return new ListInput(list, at);
    }

    private static ObjectInput ReadObject(IInputObjectGraphType type, JsonElement value, Place at, Reading reading)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(type, value, at);
        }

        reading.Shape.Append('{');
        var fields = new Dictionary<string, InputValue>(StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            var definition = type.Fields.Find(property.Name)
                ?? throw at.UnknownField($"'{at.Path}' has a field '{property.Name}', which {type.Name} does not have.");
            reading.Shape.Append(property.Name).Append(':');
            fields[property.Name] = Read(definition.ResolvedType!, property.Value, at.Within($"{at.Path}.{property.Name}"), reading);
        }

        foreach (var definition in type.Fields)
        {
            if (definition.ResolvedType is NonNullGraphType && definition.DefaultValue is null && !fields.ContainsKey(definition.Name))
            {
                throw at.Within($"{at.Path}.{definition.Name}").Invalid($"'{at.Path}' lacks the field '{definition.Name}' of type {definition.ResolvedType}.");
            }
        }

        reading.Shape.Append('}');
        return new ObjectInput(fields, at);
    }

    // Lists of texts can be long, so that the path of an item is made only where it is told.
    private static object? ReadItem(IGraphType type, JsonElement value, Place at, int index)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return type is NonNullGraphType ? throw Wrong(type, value, Item(at, index)) : null;
        }

        var named = type is NonNullGraphType required ? required.ResolvedType! : type;
        return Scalars.Read(named.Name, value) is { } scalar && (scalar is not string text || Scalars.Flaw(text) is null)
            ? scalar
            : ReadScalar(named, value, Item(at, index));
    }

    private static object ReadScalar(IGraphType type, JsonElement value, Place at)
    {
        var scalar = Scalars.Read(type.Name, value) ?? throw Wrong(type, value, at);
        return scalar is string text && Scalars.Flaw(text) is { } flaw
            ? throw at.Invalid($"'{at.Path}' holds {flaw}; expected whole characters other than U+0000.")
            : scalar;
    }

    private static Place Item(Place list, int index) => list.Within(FormattableString.Invariant($"{list.Path}[{index}]"));

    private static Core.Errors.InvalidRequestException Wrong(IGraphType type, JsonElement value, Place at)
    {
        var found = value.GetRawText();
        return at.Invalid($"'{at.Path}' is {(found.Length > 60 ? found[..60] + "…" : found)}; expected {type}.");
    }

    private sealed record Reading(List<object?> Leaves, StringBuilder Shape);
}
