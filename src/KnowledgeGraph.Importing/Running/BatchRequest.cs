using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Running;

/// <summary>One write of some rows of a file, and which of its outcomes are whose.</summary>
internal sealed class BatchRequest
{
    private readonly IReadOnlyList<IReadOnlyList<int>> _places;

    private BatchRequest(IReadOnlyList<CodedLine> lines, WriteRequest request, IReadOnlyList<IReadOnlyList<int>> places) =>
        (Lines, Request, _places) = (lines, request, places);

    /// <summary>The rows.</summary>
    public IReadOnlyList<CodedLine> Lines { get; }

    /// <summary>The write.</summary>
    public WriteRequest Request { get; }

    /// <summary>The write of these rows; its key follows from what it does, so that a second run is told from a first.</summary>
    public static BatchRequest Of(GraphModel model, CodedFile file, IReadOnlyList<CodedLine> lines, string? by)
    {
        var items = lines.Select(line => ((CodedItem)line.Row).Item).ToList();
        var entities = new EntityCommands(model);
        var slots = items.Select(item => item.Entities.Select(entity => entities.Add(entity, item.OnExisting)).ToList()).ToList();
        var commands = entities.Close().ToList();
        var own = new OwnCommands(commands.Sum(command => ((UpsertCommand)command).Patches.Count), items);
        commands.AddRange(own.Commands);
        var request = new WriteRequest(commands)
        {
            By = by,
            Source = file.Name,
            Note = string.Create(CultureInfo.InvariantCulture, $"Imported as {file.Format}, lines {lines[0].Line} to {lines[^1].Line}."),
        };
        return new BatchRequest(
            lines, request with { IdempotencyKey = "import:" + request.PayloadHash }, [.. items.Select((_, index) => own.Places[index] is { } place ? [place] : slots[index].ConvertAll(slot => slot.Index))]);
    }

    /// <summary>What became of each row.</summary>
    public IEnumerable<RowOutcome> Outcomes(WriteResult result) =>
        _places.Select(places => result.IsReplay ? RowOutcome.AlreadyThere : Outcome(places, result.Outcomes));

    private static RowOutcome Outcome(IReadOnlyList<int> places, IReadOnlyList<WriteOutcome> outcomes) =>
        places.Select(place => Outcome(outcomes[place].Kind)).DefaultIfEmpty(RowOutcome.AlreadyThere).Min();

    private static RowOutcome Outcome(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Recorded => RowOutcome.Recorded,
        OutcomeKind.Changed => RowOutcome.Added,
        OutcomeKind.AlreadyRecorded => RowOutcome.AlreadyThere,
        _ => throw new UnreachableException(kind.ToString()),
    };

    /// <summary>What rows ask for beside entities, and the place of its outcome by row; null for a row of entities alone.</summary>
    private sealed class OwnCommands
    {
        public OwnCommands(int before, IReadOnlyList<ImportItem> items)
        {
            var statements = items.Select(item => item.Statement).OfType<StatementDraft>().ToList();
            var records = items.Select(item => item.Record).OfType<StatementRecord>().ToList();
            var citations = items.Select(item => item.Citation).OfType<RecordCitation>().ToList();
            Commands =
            [
                .. Of(statements, new RecordStatementsCommand("Statement", statements)),
                .. Of(records, new RestoreStatementsCommand("Statement", records)),
                .. Of(citations, new CiteRecordsCommand("Citation", citations)),
            ];
            var (statement, record, citation) = (before, before + statements.Count, before + statements.Count + records.Count);
            Places = [.. items.Select(item => item switch
            {
                { Statement: not null } => statement++,
                { Record: not null } => record++,
                { Citation: not null } => citation++,
                _ => (int?)null,
            })];
        }

        public IReadOnlyList<WriteCommand> Commands { get; }

        public IReadOnlyList<int?> Places { get; }

        private static IEnumerable<WriteCommand> Of<T>(List<T> parts, WriteCommand command) => parts.Count == 0 ? [] : [command];
    }
}
