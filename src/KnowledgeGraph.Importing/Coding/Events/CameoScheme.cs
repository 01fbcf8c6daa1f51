using KnowledgeGraph.Importing.Coding.Tables;
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
        : IsCode(code) ? new NoMatch(new OtherCode(code))
        : new NoMatch(new RefusedRow(new RowRefusal(
            "unknown-code", column, $"'{code}'", "a CAMEO code of three or four digits, the first two from 01 to 20, leading zeros kept")));

    // No code that has lost its leading zero has this form: 016 would be 16, and 0311 would be 311, and there is no class 31.
    private static bool IsCode(string code) =>
        code.Length is 3 or 4 && code.All(char.IsAsciiDigit) && string.CompareOrdinal(code, "01") > 0 && string.CompareOrdinal(code, "21") < 0;
}
