using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Importing.Coding.Tables;

/// <summary>Reads the files that say which codes of events stand for which kinds of statements.</summary>
internal sealed class EventCodingReader(GraphModel model, string folder)
{
    private readonly string[] _modalities = [.. model.Record("Statement").Column("modality").Enum!.Values.Select(value => value.Name)];
    private readonly Dictionary<string, EdgeRule> _rules =
        model.Edges.ToDictionary(edge => edge.Edge!.StatementKind, edge => edge.Edge!, StringComparer.Ordinal);

    public CodingIndex<EventCoding> ReadCameo()
    {
        var index = new CodingIndex<EventCoding>();
        foreach (var line in CodingFile.Read(folder, "cameo-events.tsv", "code", "kind", "modality", "gist", "event"))
        {
            index.AddCode(line, line.Text("code"), ReadWithEvent(line));
        }

        return index;
    }

    /// <summary>The kinds themselves, by kind and modality as <see cref="KindCode"/> writes them.</summary>
    public CodingIndex<EventCoding> ReadKinds()
    {
        var index = new CodingIndex<EventCoding>();
        foreach (var line in CodingFile.Read(folder, "kinds.tsv", "kind", "modality", "gist", "event"))
        {
            index.AddCode(line, KindCode(line.Text("kind"), line.Text("modality")), ReadWithEvent(line));
        }

        return index;
    }

    /// <summary>The event types of PLOVER, by type and mode as <see cref="PloverCode"/> writes them.</summary>
    public CodingIndex<PloverCoding> ReadPlover()
    {
        var index = new CodingIndex<PloverCoding>();
        foreach (var line in CodingFile.Read(folder, "plover-events.tsv", "type", "mode", "contexts", "kind", "modality", "gist"))
        {
            index.AddCode(line, PloverCode(line.Text("type"), line.Optional("mode")),
                new PloverCoding(Read(line, null), line.OneOf("contexts", "required", "optional", "ignored")));
        }

        return index;
    }

    public CodingIndex<ContextCoding> ReadContexts()
    {
        var index = new CodingIndex<ContextCoding>();
        foreach (var line in CodingFile.Read(folder, "plover-contexts.tsv", "context", "use", "words"))
        {
            index.AddCode(line, line.Text("context"), new ContextCoding(line.OneOf("use", "field", "excludes") == "field" ? line.Text("words") : null));
        }

        return index;
    }

    public static string PloverCode(string type, string? mode) => mode is null ? type : $"{type}:{mode}";

    public static string KindCode(string kind, string modality) => $"{kind}:{modality}";

    private EventCoding ReadWithEvent(CodingLine line) => Read(line, line.Optional("event") is null ? null : Wording.Of(line, "event"));

    private EventCoding Read(CodingLine line, Wording? @event)
    {
        var kind = line.OneOf("kind", [.. _rules.Keys]);
        if (_rules[kind].Ends == EdgeEnd.Event != @event is not null)
        {
            throw line.Refuse(@event is null ? $"{kind} is about an event; expected its name in 'event'." : $"{kind} needs no event; expected '-' in 'event'.");
        }

        return new EventCoding(kind, line.OneOf("modality", _modalities), _rules[kind].Starts == EdgeStart.Speaker, Wording.Of(line, "gist"), @event);
    }
}
