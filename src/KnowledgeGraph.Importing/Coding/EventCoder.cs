using System.Diagnostics;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Coding.Actors;
using KnowledgeGraph.Importing.Coding.Events;
using KnowledgeGraph.Importing.Coding.Tables;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding;

/// <summary>Codes rows of data sets to the graph: statements with their actors, documents and events. It remembers actors, so one thread uses it.</summary>
public sealed class EventCoder
{
    private const string Incomplete = "incomplete";

    private readonly ActorCoder _actors;
    private readonly Dictionary<string, IEventScheme> _schemes;

    /// <summary>Makes a coder that follows the tables.</summary>
    public EventCoder(CodingTables tables)
    {
        _actors = new ActorCoder(tables);
        _schemes = new(StringComparer.Ordinal)
        {
            ["cameo"] = new CameoScheme(tables),
            ["plover"] = new PloverScheme(tables),
            ["kind"] = new KindScheme(tables),
        };
    }

    /// <summary>The coding schemes that an event's code can be of.</summary>
    public IReadOnlyCollection<string> Schemes => _schemes.Keys;

    /// <summary>What a row is to be written as, or why it is not.</summary>
    public CodedRow Code(RowContent content) => content switch
    {
        EventRecord record => Code(record),
        MentionRecord mention => new CodedItem(Mention(mention)),
        GraphRecord graph => new CodedItem(graph.Item),
        RefusedRecord refused => new RefusedRow(refused.Refusal),
        _ => throw new UnreachableException($"A row holds {content.GetType().Name}."),
    };

    private CodedRow Code(EventRecord record)
    {
        if (string.IsNullOrWhiteSpace(record.Code.Type))
        {
            return Refuse(record.Columns.Code, "nothing", "an event's code");
        }

        var match = _schemes[record.Scheme].Match(record.Code, record.Columns.Code);
        return match is KindMatch kind ? Code(record, kind) : ((NoMatch)match).Row;
    }

    private CodedRow Code(EventRecord record, KindMatch match)
    {
        var (first, second) = (_actors.Code(record.First), _actors.Code(record.Second));
        return (first, second) switch
        {
            (null, null) => Refuse($"{record.Columns.First}, {record.Columns.Second}", "nobody", "the actor who acts or speaks and the one at whom it is aimed"),
            (null, _) => Refuse(record.Columns.First, "nobody", "the actor who acts or speaks"),
            (_, null) => Refuse(record.Columns.Second, "nobody", "the actor at whom it is aimed"),
            _ => new CodedItem(StatementCoder.Code(record, match, first, second)),
        };
    }

    private static RefusedRow Refuse(string column, string found, string expected) => new(new RowRefusal(Incomplete, column, found, expected));

    private static ImportItem Mention(MentionRecord mention)
    {
        var document = ReportCoder.Document(mention.Report);
        var source = new SourceDraft
        {
            Dataset = mention.Dataset,
            // The event's own row mostly names the same document, without a confidence: the two must not be one source.
            RecordId = $"{mention.RecordId}/{mention.Place}",
            Document = document.Patch.Id,
            Confidence = mention.Confidence,
        };
        return new ImportItem { Entities = [document], Citation = new RecordCitation(mention.Dataset, mention.RecordId, source) };
    }
}
