using System.Text;

namespace KnowledgeGraph.Querying.Modeling;

/// <summary>Turns names of the model into those of GraphQL, SQL and Cypher.</summary>
internal static class Naming
{
    /// <summary><c>onBehalfOf</c> and <c>OnBehalfOf</c> give <c>on_behalf_of</c>.</summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary><c>recordStatements</c> gives <c>record</c>.</summary>
    public static string FirstWord(string name) => string.Concat(name.TakeWhile(char.IsLower));

    /// <summary><c>accuses</c> gives <c>Accuses</c>.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary><c>Actor</c> gives <c>actor</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
