using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>Refuses values of variables that are too large, before they are read against their types.</summary>
internal sealed class VariableLimits(RequestLimits limits)
{
    private int _values;

    /// <exception cref="LimitExceededException">There are too many values, or they nest too deep, or a list is too long.</exception>
    public static void Check(IReadOnlyList<OperationVariable> definitions, JsonElement? variables, RequestLimits limits)
    {
        if (variables is not { ValueKind: JsonValueKind.Object } given)
        {
            return;
        }

        var walk = new VariableLimits(limits);
        foreach (var definition in definitions)
        {
            if (given.TryGetProperty(definition.Name, out var value) && walk.Find(value, 0) is var (path, message))
            {
                throw definition.At.Within(definition.At.Path + path).Exceeded($"'${definition.Name}{path}' {message}.");
            }
        }
    }

    // The path is put together on the way back, so that a value within its limits costs nothing but the walk.
    private (string Path, string Message)? Find(JsonElement value, int depth)
    {
        if (++_values > limits.VariableValues)
        {
            return ("", $"is value {_values} of the variables; at most {limits.VariableValues} are taken");
        }

        if (value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
        {
            return null;
        }

        if (depth + 1 > limits.VariableDepth)
        {
            return ("", $"is level {depth + 1} of lists and objects; at most {limits.VariableDepth} are taken");
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return value.GetArrayLength() is var length && length > limits.ListLength
                ? ("", $"holds {length} items; at most {limits.ListLength} are taken")
                : First(value.EnumerateArray().Select((item, index) => (FormattableString.Invariant($"[{index}]"), item)), depth + 1);
        }

        return First(value.EnumerateObject().Select(field => ("." + field.Name, field.Value)), depth + 1);
    }

    private (string Path, string Message)? First(IEnumerable<(string Step, JsonElement Value)> parts, int depth)
    {
        foreach (var (step, value) in parts)
        {
            if (Find(value, depth) is var (path, message))
            {
                return (step + path, message);
            }
        }

        return null;
    }
}
