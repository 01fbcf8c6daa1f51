using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>What a source must be like.</summary>
internal sealed class SourceRules(GraphModel model)
{
    private readonly EnumType _quotes = model.Record("Source").Column("quote").Enum!;

    public void Check(IReadOnlyList<SourceDraft> sources, string path)
    {
        if (sources.Count == 0)
        {
            throw Refusal.Invalid(path, "There is no source; expected at least one.");
        }

        for (var index = 0; index < sources.Count; index++)
        {
            Check(sources[index], PathOf(path, index));
        }
    }

    /// <summary>Checks that the spans lie within the documents whose length is known.</summary>
    public static void CheckLengths(IReadOnlyList<SourceDraft> sources, IReadOnlyDictionary<string, Row> documents, string path)
    {
        for (var index = 0; index < sources.Count; index++)
        {
            if (sources[index] is { Document: { } id, End: { } end } && documents[id]["length"] is long length && end > length)
            {
                throw Refusal.Invalid(PathOf(path, index) + ".end", FormattableString.Invariant(
                    $"The span ends at {end}, but document '{id}' has {length} code points; expected an end within it."));
            }
        }
    }

    public static string PathOf(string path, int index) => FormattableString.Invariant($"{path}[{index}]");

    private void Check(SourceDraft source, string path)
    {
        var isSpan = source.Start is not null || source.End is not null;
        var isRecord = source.Dataset is not null || source.RecordId is not null;
        if (isSpan == isRecord && (isSpan || source.Document is null))
        {
            throw Refusal.Invalid(path, $"The source is {(isSpan ? "both" : "neither")} a span of a document {(isSpan ? "and" : "nor")} a record of a data set; "
                + "expected either document, start and end, or dataset and recordId with or without the document that the record names.");
        }

        if (isRecord)
        {
            WriteRules.CheckFilled(source.Dataset, path + ".dataset");
            WriteRules.CheckFilled(source.RecordId, path + ".recordId");
        }
        else
        {
            CheckSpan(source, path);
        }

        StatementRules.CheckConfidence(source.Confidence, path + ".confidence");
        if (source.TextHash is not null)
        {
            WriteRules.CheckTextHash(source.TextHash, path + ".textHash");
        }

        if (source.Quote is not null)
        {
            WriteRules.CheckEnum(_quotes, source.Quote, path + ".quote");
        }

        if (source.Reported is not null)
        {
            WriteRules.CheckDate(model, source.Reported, path + ".reported");
        }
    }

    private static void CheckSpan(SourceDraft source, string path)
    {
        if (source is not { Document: not null, Start: { } start, End: { } end })
        {
            var missing = source.Document is null ? "document" : source.Start is null ? "start" : "end";
            throw Refusal.Invalid($"{path}.{missing}", $"The span has no '{missing}'; expected document, start and end.");
        }

        if (start < 0 || start >= end)
        {
            throw Refusal.Invalid(path + ".start", FormattableString.Invariant(
                $"The span begins at {start} and ends at {end}; expected a start of 0 or more, before the end."));
        }
    }
}
