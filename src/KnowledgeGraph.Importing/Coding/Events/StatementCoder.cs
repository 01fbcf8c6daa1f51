using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Coding.Actors;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Events;

/// <summary>Makes the statement that a coded event stands for.</summary>
/// <remarks>All but the sources depends on what makes the statement's identity, so that a second report of the same finds the first.</remarks>
internal static class StatementCoder
{
    public static ImportItem Code(EventRecord record, KindMatch match, CodedActor first, CodedActor second)
    {
        var document = record.Report is null ? null : ReportCoder.Document(record.Report);
        var coder = record.CoderVersion is null ? record.Dataset : $"{record.Dataset} {record.CoderVersion}";
        var key = $"{coder}:{match.Code}";
        var minted = match.Coding.Event is null ? null : Mint(record, match, key, first, second);
        var speaks = match.Coding.FirstSpeaks;
        return new ImportItem
        {
            Entities = [.. first.Entities, .. second.Entities, .. new[] { document, minted }.OfType<EntityRecord>()],
            Statement = new StatementDraft(
                match.Coding.Kind,
                // Programs take the day from the text or from the report's own date, and do not say which.
                new UncertainDateDraft(record.From, record.To, record.Precision, "INFERRED"),
                match.Coding.Gist.Fill(first.InText, second.InText, match.Contexts),
                [new SourceDraft { Dataset = record.Dataset, RecordId = record.RecordId, Document = document?.Patch.Id }])
            {
                Layer = "MACHINE",
                Speaker = speaks ? first.Id : null,
                Subject = speaks ? null : first.Id,
                Targets = [second.Id],
                Event = minted?.Patch.Id,
                Modality = match.Coding.Modality,
                Coder = coder,
                Key = key,
            },
        };
    }

    /// <summary>The event that the statement is about, of which the row says nothing but this.</summary>
    private static EntityRecord Mint(EventRecord record, KindMatch match, string key, CodedActor first, CodedActor second)
    {
        var days = record.From == record.To ? record.From : $"{record.From} to {record.To}";
        var name = match.Coding.Event!.Fill(first.InText, second.InText, match.Contexts);
        var participant = new RecordPatch(null, new Dictionary<string, object?>(StringComparer.Ordinal) { ["actorId"] = first.Id, ["role"] = "ACTOR" });
        return new EntityRecord("Event", new RecordPatch(
            ContentHash.Id("ev-", key, first.Id, second.Id, record.From, record.To),
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["type"] = "OTHER", ["name"] = $"{name}, {days}" })
        {
            Links = new Dictionary<string, IReadOnlyList<RecordPatch>>(StringComparer.Ordinal) { ["participants"] = [participant] },
        });
    }
}
