namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>
/// JSON put together by <c>||</c> from literal text and expressions that are JSON text themselves, none of them null.
/// <c>json_object</c> would parse every nested answer again at each level, and <c>concat</c> allocates for each call.
/// </summary>
internal sealed class JsonText
{
    private readonly List<(bool IsLiteral, string Text)> _parts = [];

    public JsonText Text(string text)
    {
        if (_parts is [.., { IsLiteral: true } last])
        {
            _parts[^1] = (true, last.Text + text);
        }
        else
        {
            _parts.Add((true, text));
        }

        return this;
    }

    /// <summary>An expression whose text is put in as it is.</summary>
    public JsonText Expression(string sql)
    {
        _parts.Add((false, sql));
        return this;
    }

    /// <summary>Puts in the parts of another text, so that nothing is copied twice.</summary>
    public JsonText Append(JsonText other)
    {
        foreach (var (isLiteral, text) in other._parts)
        {
            _ = isLiteral ? Text(text) : Expression(text);
        }

        return this;
    }

    public override string ToString()
    {
        var operands = _parts.Select(part => part.IsLiteral ? Sql.Literal(part.Text) : part.Text).ToArray();
        return Joined(operands);
    }

    // Halved again and again, as SQLite bounds the depth of an expression (SQLite manual, "Limits", 4).
    private static string Joined(ReadOnlySpan<string> operands)
    {
        if (operands.Length <= 2)
        {
            return operands.Length == 1 ? operands[0] : $"{operands[0]} || {operands[1]}";
        }

        var middle = operands.Length / 2;
        return $"{Half(operands[..middle])} || {Half(operands[middle..])}";
    }

    private static string Half(ReadOnlySpan<string> operands) => operands.Length == 1 ? operands[0] : $"({Joined(operands)})";
}
