using System.Globalization;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>What a statement must be like, as far as it can be told without the store.</summary>
internal sealed class StatementRules(GraphModel model)
{
    private const int LongestGist = 500;

    private readonly RecordType _statement = model.Record("Statement");
    private readonly SourceRules _sources = new(model);

    public void Check(StatementDraft draft, string path)
    {
        CheckEnum("kind", draft.Kind, path);
        CheckEnum("layer", draft.Layer, path);
        CheckEnum("modality", draft.Modality, path);
        if (draft.Standing is not ("ACCEPTED" or "PROPOSED"))
        {
            throw Refusal.Invalid(path + ".standing", $"'{draft.Standing}' is no standing to begin with; expected ACCEPTED or PROPOSED.");
        }

        WriteRules.CheckDate(model, draft.Date, path + ".date");
        CheckGist(draft.Gist, path + ".gist");
        CheckConfidence(draft.Confidence, path + ".confidence");
        foreach (var type in model.Edges.Where(type => type.Edge!.StatementKind == draft.Kind))
        {
            CheckEdge(draft, type.Edge!, path);
        }

        _sources.Check(draft.Sources, path + ".sources");
    }

    public static void CheckConfidence(long? confidence, string path)
    {
        if (confidence is < 0 or > 100)
        {
            throw Refusal.Invalid(path, $"{confidence.Value.ToString(CultureInfo.InvariantCulture)} is no whole percentage; expected 0 to 100.");
        }
    }

    private static void CheckGist(string gist, string path)
    {
        WriteRules.CheckFilled(gist, path);
        var length = gist.EnumerateRunes().Count();
        if (length > LongestGist)
        {
            throw Refusal.Invalid(path, FormattableString.Invariant($"The gist has {length} characters; expected at most {LongestGist}."));
        }
    }

    private static void CheckEdge(StatementDraft draft, EdgeRule rule, string path)
    {
        if (rule.Starts == EdgeStart.Speaker && draft.Speaker is null)
        {
            throw Refusal.Invalid(path + ".speaker", $"{draft.Kind} has no speaker; expected who made the statement.");
        }

        if (rule.Starts == EdgeStart.Subject && StatementIdentity.SubjectOf(draft) is null)
        {
            throw Refusal.Invalid(path + ".subject", $"{draft.Kind} has neither subject nor speaker; expected who acts.");
        }

        if (rule.Ends == EdgeEnd.Targets && draft.Targets.Count == 0)
        {
            throw Refusal.Invalid(path + ".targets", $"{draft.Kind} has no target; expected at least one actor.");
        }

        if (rule.Ends == EdgeEnd.Event && draft.Event is null)
        {
            throw Refusal.Invalid(path + ".event", $"{draft.Kind} has no event; expected the event that it is about.");
        }
    }

    private void CheckEnum(string column, string value, string path) =>
        WriteRules.CheckEnum(_statement.Column(column).Enum!, value, $"{path}.{column}");
}
