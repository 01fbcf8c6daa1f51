using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>The records that a statement and its links name.</summary>
internal sealed class StatementNames(GraphModel model)
{
    private readonly IReadOnlyList<ReferenceField> _references = [.. model.Record("Statement").References.Where(reference => reference.Target.Storage == RecordStorage.Node)];
    private readonly RecordType _actor = model.Record("Actor");
    private readonly RecordType _document = model.Record("Document");

    public IEnumerable<(RecordType Type, string Id)> Of(ExportedStatement statement)
    {
        foreach (var reference in _references)
        {
            if (statement.Statement[reference.Column] is string id)
            {
                yield return (reference.Target, id);
            }
        }

        foreach (var link in statement.Principals.Concat(statement.Targets))
        {
            yield return (_actor, link.Text("actorId")!);
        }

        foreach (var source in statement.Sources)
        {
            if (source.Text("documentId") is { } document)
            {
                yield return (_document, document);
            }
        }
    }
}
