namespace KnowledgeGraph.Querying.Operations;

/// <summary>A value given in a document or its variables. Structure (nulls, enums, booleans, lists of objects) is part of it; texts and numbers are only named by their source, so that plans outlive them.</summary>
internal abstract record InputValue
{
    /// <summary>An explicit null.</summary>
    public static readonly InputValue Null = new NullInput();
}

/// <summary>An explicit null.</summary>
internal sealed record NullInput : InputValue;

/// <summary>A name of an enum.</summary>
internal sealed record EnumInput(string Name) : InputValue;

/// <summary>True or false.</summary>
internal sealed record BooleanInput(bool Value) : InputValue;

/// <summary>A text or number, or a list of them.</summary>
internal sealed record ScalarInput(ValueSource Source) : InputValue;

/// <summary>A list of anything but texts and numbers.</summary>
internal sealed record ListInput(IReadOnlyList<InputValue> Items) : InputValue;

/// <summary>An input object; a field that was not given is absent.</summary>
internal sealed record ObjectInput(IReadOnlyDictionary<string, InputValue> Fields) : InputValue;
