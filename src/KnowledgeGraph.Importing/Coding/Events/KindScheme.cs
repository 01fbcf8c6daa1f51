using KnowledgeGraph.Importing.Coding.Tables;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Events;

/// <summary>The kind of the statement itself, with its modality, as people's own tables may give it.</summary>
internal sealed class KindScheme(CodingTables tables) : IEventScheme
{
    public EventMatch Match(EventCode code, string column)
    {
        var written = EventCodingReader.KindCode(code.Type.Trim(), code.Mode?.Trim() ?? "DONE");
        return tables.Kinds.TryCode(written, out var coding)
            ? new KindMatch(coding, written, "")
            : new NoMatch(new RefusedRow(new RowRefusal("unknown-code", column, $"'{written}'", $"one of {string.Join(", ", tables.Kinds.Codes)}")));
    }
}
