using KnowledgeGraph.Importing.Coding.Tables;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Events;

/// <summary>PLOVER: a type with a mode and contexts.</summary>
internal sealed class PloverScheme(CodingTables tables) : IEventScheme
{
    public EventMatch Match(EventCode code, string column)
    {
        var type = code.Type.Trim().ToUpperInvariant();
        var mode = string.IsNullOrWhiteSpace(code.Mode) ? null : code.Mode.Trim().ToLowerInvariant();
        var written = EventCodingReader.PloverCode(type, mode);
        if (!tables.PloverEvents.TryCode(written, out var plover))
        {
            return Other(written);
        }

        var contexts = code.Contexts.Select(context => context.Trim().ToLowerInvariant()).Distinct(StringComparer.Ordinal)
            .Where(context => tables.PloverContexts.TryCode(context, out _)).Order(StringComparer.Ordinal).ToList();
        if (contexts.FirstOrDefault(context => WordsOf(context) is null) is { } excluding)
        {
            return Other($"{written}+{excluding}");
        }

        return plover.Contexts switch
        {
            "ignored" => new KindMatch(plover.Coding, written, ""),
            "required" when contexts.Count == 0 => Other(written),
            _ when contexts.Count == 0 => new KindMatch(plover.Coding, written, ""),
            _ => new KindMatch(plover.Coding, $"{written}+{string.Join('+', contexts)}", $" ({string.Join(", ", contexts.Select(WordsOf))})"),
        };
    }

    private static NoMatch Other(string code) => new(new OtherCode(code));

    private string? WordsOf(string context) => tables.PloverContexts.TryCode(context, out var coding) ? coding.Words : null;
}
