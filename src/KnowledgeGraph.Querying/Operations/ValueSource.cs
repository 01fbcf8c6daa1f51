using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Querying.Planning;

namespace KnowledgeGraph.Querying.Operations;

/// <summary>Where a plan's argument comes from at execution; <c>leaves</c> are the texts and numbers of the request's variables.</summary>
internal abstract record ValueSource
{
    public abstract object? Read(IReadOnlyList<object?> leaves);
}

/// <summary>A value written in the document, or given by the model.</summary>
internal sealed record ConstantSource(object? Value) : ValueSource
{
    public override object? Read(IReadOnlyList<object?> leaves) => Value;
}

/// <summary>A text, number or list of them within the variables.</summary>
internal sealed record LeafSource(int Index) : ValueSource
{
    public override object? Read(IReadOnlyList<object?> leaves) => leaves[Index];
}

/// <summary>The size of a page, between 0 and the largest allowed.</summary>
internal sealed record PageSizeSource(string Argument, ScalarInput Size, int Maximum) : ValueSource
{
    public override object? Read(IReadOnlyList<object?> leaves) => Size.Source.Read(leaves) switch
    {
        long size when size < 0 => throw Size.At.Invalid($"'{Argument}' is {size}; expected 0 or more."),
        long size when size > Maximum => throw Size.At.Exceeded($"'{Argument}' is {size}; at most {Maximum} are given at a time."),
        long size => size,
        var other => throw Size.At.Invalid($"'{Argument}' is {other}; expected a whole number."),
    };
}

/// <summary>One key of a cursor.</summary>
internal sealed record CursorKeySource(ScalarInput Cursor, CursorForm Form, ValueSource? Owner, int Index) : ValueSource
{
    public override object? Read(IReadOnlyList<object?> leaves) => Decode(leaves)[Index];

    /// <summary>All keys of the cursor.</summary>
    public IReadOnlyList<object?> Decode(IReadOnlyList<object?> leaves) => Form.Decode(Cursor, Owner, leaves);

    /// <summary>Whether another source reads the same cursor.</summary>
    public bool IsOfSameCursor(CursorKeySource other) => ReferenceEquals(Cursor, other.Cursor) && ReferenceEquals(Form, other.Form);
}

/// <summary>The text of a search, folded into tokens.</summary>
internal sealed record SearchTextSource(ScalarInput Text) : ValueSource
{
    public override object? Read(IReadOnlyList<object?> leaves)
    {
        var text = (string)Text.Source.Read(leaves)!;
        var folded = string.Join(' ', TextFolding.Tokens(text));
        return folded.Length > 0 ? folded : throw Text.At.Invalid($"'text' is \"{text}\"; expected at least one letter or digit.");
    }
}

/// <summary>A list put together from single values.</summary>
internal sealed record ListSource(IReadOnlyList<ValueSource> Items) : ValueSource
{
    public override object? Read(IReadOnlyList<object?> leaves) => Items.Select(item => item.Read(leaves)).ToList();
}
