using KnowledgeGraph.Importing.Coding.Tables;
using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Events;

/// <summary>CAMEO: a code of three or four digits.</summary>
internal sealed class CameoScheme(CodingTables tables) : IEventScheme
{
    private readonly Dictionary<string, EventMatch> _matches = new(StringComparer.Ordinal);

    public EventMatch Match(EventCode code, string column)
    {
        if (!_matches.TryGetValue(code.Type, out var match))
        {
            match = Read(code.Type, column);
            // There are some 300 codes; what is none is not remembered.
            if (match is not NoMatch { Row: RefusedRow })
            {
                _matches[code.Type] = match;
            }
        }

        return match;
    }

    private EventMatch Read(string code, string column) =>
        tables.CameoEvents.TryCode(code, out var coding) ? new KindMatch(coding, code, "")
        : CameoCode.IsWellFormed(code) ? new NoMatch(new OtherCode(code))
        : new NoMatch(new RefusedRow(new RowRefusal("unknown-code", column, $"'{code}'", CameoCode.Expected(code))));
}
