using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Service;

/// <summary>An input object with its values at hand, for writes, which are not planned.</summary>
internal sealed class InputData(ObjectInput input, IReadOnlyList<object?> leaves)
{
    public IEnumerable<string> Names => input.Fields.Keys;

    public object? Value(string name) => Value(input.Fields.GetValueOrDefault(name));

    public string? Text(string name) => Value(name) as string;

    public long? Number(string name) => Value(name) as long?;

    public InputData? Object(string name) => input.Fields.GetValueOrDefault(name) is ObjectInput member ? new InputData(member, leaves) : null;

    public IReadOnlyList<InputData>? Objects(string name) => input.Fields.GetValueOrDefault(name) is ListInput list
        ? [.. list.Items.Select(item => new InputData((ObjectInput)item, leaves))]
        : null;

    public IReadOnlyList<string>? Texts(string name) =>
        Value(name) is IEnumerable<object?> items ? [.. items.Select(item => (string)item!)] : null;

    private object? Value(InputValue? value) => value switch
    {
        ScalarInput scalar => scalar.Source.Read(leaves),
        EnumInput choice => choice.Name,
        BooleanInput flag => flag.Value,
        _ => null,
    };
}
