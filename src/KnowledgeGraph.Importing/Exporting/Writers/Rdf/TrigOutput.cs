namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>Writes triples in TriG: a subject with its predicates, in the default graph or a named one.</summary>
internal sealed class TrigOutput(Stream stream)
{
    private readonly StreamWriter _text = Utf8Text.Open(stream);
    private string _indent = "";
    private bool _isInSubject;

    public void Prefix(string name, string iri) => _text.WriteLine($"@prefix {name}: <{iri}> .");

    /// <summary>Begins a named graph; what follows is in it until <see cref="EndGraph"/>.</summary>
    public void BeginGraph(string graph)
    {
        _text.WriteLine($"{graph} {{");
        _indent = "  ";
    }

    public void EndGraph()
    {
        _indent = "";
        _text.WriteLine("}");
    }

    /// <summary>Begins a subject with what it is.</summary>
    public void BeginSubject(string subject, params ReadOnlySpan<string?> classes)
    {
        _text.Write(_indent);
        _text.Write(subject);
        _isInSubject = false;
        if (!classes.IsEmpty)
        {
            Add("a", string.Join(", ", classes));
        }
    }

    /// <summary>Adds a triple to the subject.</summary>
    public void Add(string predicate, string term)
    {
        if (_isInSubject)
        {
            _text.Write(" ;\n");
            _text.Write(_indent);
            _text.Write(' ');
        }

        _text.Write(' ');
        _text.Write(predicate);
        _text.Write(' ');
        _text.Write(term);
        _isInSubject = true;
    }

    /// <summary>Ends the subject, which has one triple at least.</summary>
    public void EndSubject() => _text.WriteLine(" .");

    public void Flush() => _text.Flush();
}
