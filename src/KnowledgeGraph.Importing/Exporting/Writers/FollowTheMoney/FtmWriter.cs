using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;

/// <summary>Writes the graph as entities of FollowTheMoney, one on a line.</summary>
internal sealed class FtmWriter : IGraphWriter
{
    private readonly FtmOutput _output;
    private readonly FtmThings _things;
    private readonly FtmStatements _statements;

    public FtmWriter(GraphModel model, Stream stream)
    {
        _output = new FtmOutput(stream);
        _things = new FtmThings(_output);
        _statements = new FtmStatements(model, _output);
    }

    public static ExportFormat Format { get; } = new(
        "ftm", "application/x-ndjson", ".ftm.jsonl",
        ExportContent.Documents | ExportContent.Things | ExportContent.Statements, (model, stream) => new FtmWriter(model, stream))
    {
        Named = ExportContent.Documents,
    };

    /// <inheritdoc/>
    public void Begin(ExportHead head)
    {
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Revision> revisions)
    {
    }

    /// <inheritdoc/>
    public void Write(RecordType type, IReadOnlyList<Row> rows)
    {
        foreach (var row in rows)
        {
            _things.Write(row);
        }
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ExportedStatement> statements)
    {
        foreach (var statement in statements)
        {
            _statements.Write(statement);
        }
    }

    /// <inheritdoc/>
    public void End() => _output.Flush();
}
