namespace KnowledgeGraph.Querying.Operations;

/// <summary>A value given in a document or its variables. Structure (nulls, enums, booleans, lists of objects) is part of it; texts and numbers are only named by their source, so that plans outlive them.</summary>
/// <param name="At">Where it was given; the same for every request that shares a plan.</param>
internal abstract record InputValue(Place At);

/// <summary>An explicit null.</summary>
internal sealed record NullInput(Place At) : InputValue(At);

/// <summary>A name of an enum.</summary>
internal sealed record EnumInput(string Name, Place At) : InputValue(At);

/// <summary>True or false.</summary>
internal sealed record BooleanInput(bool Value, Place At) : InputValue(At);

/// <summary>A text or number, or a list of them.</summary>
internal sealed record ScalarInput(ValueSource Source, Place At) : InputValue(At);

/// <summary>A list of anything but texts and numbers.</summary>
internal sealed record ListInput(IReadOnlyList<InputValue> Items, Place At) : InputValue(At);

/// <summary>An input object; a field that was not given is absent.</summary>
internal sealed record ObjectInput(IReadOnlyDictionary<string, InputValue> Fields, Place At) : InputValue(At);
