using System.Text;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>
/// JSON put together by <c>concat</c> from literal text and expressions that are JSON text themselves.
/// <c>json_object</c> would parse every nested answer again at each level.
/// </summary>
internal sealed class JsonText
{
    private readonly List<string> _arguments = [];
    private readonly StringBuilder _literal = new();

    public JsonText Text(string text)
    {
        _literal.Append(text);
        return this;
    }

    /// <summary>An expression whose text is put in as it is; null must not occur.</summary>
    public JsonText Expression(string sql)
    {
        Flush();
        _arguments.Add(sql);
        return this;
    }

    public override string ToString()
    {
        Flush();
        return _arguments.Count == 1 ? _arguments[0] : $"concat({string.Join(", ", _arguments)})";
    }

    private void Flush()
    {
        if (_literal.Length > 0)
        {
            _arguments.Add(Sql.Literal(_literal.ToString()));
            _literal.Clear();
        }
    }
}
