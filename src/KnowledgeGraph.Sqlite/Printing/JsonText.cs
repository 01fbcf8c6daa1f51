namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>
/// JSON put together by <c>concat</c> from literal text and expressions that are JSON text themselves.
/// <c>json_object</c> would parse every nested answer again at each level.
/// </summary>
internal sealed class JsonText
{
    // SQLite refuses a call with more than 1,000 arguments (SQLite manual, "Limits").
    private const int MaximumArguments = 900;

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

    /// <summary>An expression whose text is put in as it is; null counts as an empty text.</summary>
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
        var arguments = _parts.Select(part => part.IsLiteral ? Sql.Literal(part.Text) : part.Text).ToArray();
        return arguments.Length == 1 ? arguments[0] : Concat(arguments);
    }

    private static string Concat(string[] arguments) => arguments.Length <= MaximumArguments
        ? $"concat({string.Join(", ", arguments)})"
        : $"concat({string.Join(", ", arguments.Chunk(MaximumArguments).Select(Concat))})";
}
