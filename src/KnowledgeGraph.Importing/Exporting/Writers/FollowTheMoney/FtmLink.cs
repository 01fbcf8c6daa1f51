using KnowledgeGraph.Core.Values;

namespace KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;

/// <summary>That a record refers to another, for which the schemata have no property.</summary>
/// <param name="From">The record.</param>
/// <param name="To">The other.</param>
/// <param name="Role">What the one is to the other.</param>
internal sealed record FtmLink(string From, string To, string Role)
{
    public void Write(FtmOutput output) => output.Write(
        ContentHash.Id("re-", From, Role, To), "UnknownLink", FtmProperty.To("subject", From), FtmProperty.To("object", To), new("role", Role));
}
