using System.Text;
using KnowledgeGraph.Core.Values;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>Makes ids for actors that only have a name: readable, and told apart by a hash.</summary>
internal static class ActorSlug
{
    private const int LongestSlug = 44;
    private const int HashLength = 10;

    /// <param name="words">What the id begins with, as far as it can be written in a-z and 0-9.</param>
    /// <param name="identity">All that tells the actor from others.</param>
    public static string Id(IEnumerable<string> words, params object?[] identity)
    {
        var slug = new StringBuilder();
        foreach (var token in words.SelectMany(TextFolding.Tokens).Where(token => token.All(char.IsAsciiLetterOrDigit)))
        {
            if (slug.Length + token.Length > LongestSlug)
            {
                break;
            }

            slug.Append(token).Append('-');
        }

        // Without the hash, an id could be that of an actor that people chose.
        return (slug.Length == 0 ? "actor-" : slug.ToString()) + ContentHash.Id("", identity)[..HashLength];
    }
}
