using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Subscriptions;

namespace KnowledgeGraph.Querying.Schema;

/// <summary>Writes the subscriptions and the events that they tell.</summary>
internal sealed class SubscriptionSdl(SdlText text, GraphModel model)
{
    public void Write()
    {
        var fields = StatementEvents.All.Select(Field).Append(SdlText.Field("revisions(after: Int): Revision!", "Every revision."));
        text.Block(
            "type Subscription",
            "Tells what is written, by whomever, in the order of the journal. With `after`, the number of a revision, it begins behind that revision, else with what is written from now on.",
            fields);
        foreach (var told in StatementEvents.All)
        {
            text.Block(
                $"type {told.TypeName}", told.Description,
                ["revision: Revision!", SdlText.Field($"statements: [{StatementEvents.Type(model).Name}!]!", "Those that match, at least one, in their default order.")]);
        }
    }

    private string Field(StatementEvents told)
    {
        var type = StatementEvents.Type(model);
        var selectors = told.Selectors(model).Where(selector => selector.IsArgument)
            .Select(selector => $", {selector.Argument}: [{selector.Column.Enum!.Name}!] = [{string.Join(", ", selector.Default)}]");
        return SdlText.Field($"{told.FieldName}(where: {type.Name}FilterInput{string.Concat(selectors)}, after: Int): {told.TypeName}!", told.FieldDescription);
    }
}
