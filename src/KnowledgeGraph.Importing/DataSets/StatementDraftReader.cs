using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.DataSets;

/// <summary>Reads one statement of a data set, with its sources.</summary>
internal static class StatementDraftReader
{
    public static StatementDraft Read(DataSetValue value)
    {
        var item = new DataSetObject(value);
        var draft = Read(item);
        item.RefuseOthers("A statement");
        return draft;
    }

    /// <summary>Reads what a statement says, and leaves other fields to the caller.</summary>
    /// <param name="item">The statement.</param>
    /// <param name="kept">Fields of sources that say where the source comes from, and are not read.</param>
    public static StatementDraft Read(DataSetObject item, params string[] kept) =>
        new(
            item.Required("kind"),
            ReadDate(item.RequiredValue("date")),
            item.Required("gist"),
            [.. item.RequiredValue("sources").Items().Select(source => ReadSource(source, kept))])
        {
            Ref = item.Optional("ref"),
            Layer = item.Optional("layer") ?? "CURATED",
            Standing = item.Optional("standing") ?? "ACCEPTED",
            Speaker = item.Optional("speaker"),
            SpeakerNote = item.Optional("speakerNote"),
            Subject = item.Optional("subject"),
            OnBehalfOf = item.Texts("onBehalfOf"),
            Targets = item.Texts("targets"),
            Event = item.Optional("event"),
            RespondsTo = item.Optional("respondsTo"),
            Modality = item.Optional("modality") ?? "DONE",
            Confidence = item.OptionalInteger("confidence"),
            Coder = item.Optional("coder"),
            Note = item.Optional("note"),
            Key = item.Optional("key"),
        };

    private static SourceDraft ReadSource(DataSetValue value, string[] kept)
    {
        var item = new DataSetObject(value);
        foreach (var name in kept)
        {
            item.Find(name);
        }

        var draft = new SourceDraft
        {
            Document = item.Optional("document"),
            Start = item.OptionalInteger("start"),
            End = item.OptionalInteger("end"),
            TextHash = item.Optional("textHash"),
            Quote = item.Optional("quote"),
            Via = item.Optional("via"),
            Reported = item.Find("reported") is { } reported ? ReadDate(reported) : null,
            Dataset = item.Optional("dataset"),
            RecordId = item.Optional("recordId"),
            Confidence = item.OptionalInteger("confidence"),
        };
        item.RefuseOthers("A source");
        return draft;
    }

    private static UncertainDateDraft ReadDate(DataSetValue value)
    {
        var item = new DataSetObject(value);
        var draft = new UncertainDateDraft(item.Required("from"), item.Required("to"), item.Required("precision"), item.Required("basis"));
        item.RefuseOthers("A date");
        return draft;
    }
}
