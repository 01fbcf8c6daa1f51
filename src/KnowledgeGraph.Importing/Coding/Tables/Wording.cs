using System.Text;

namespace KnowledgeGraph.Importing.Coding.Tables;

/// <summary>A sentence with places for the actors and contexts, such as <c>{first} accused {second} of aggression.</c></summary>
internal sealed class Wording
{
    private readonly string[] _parts;

    private Wording(string[] parts) => _parts = parts;

    public static Wording Of(CodingLine line, string column)
    {
        var text = line.Text(column);
        var parts = text.Split('{', '}');
        // Cut at the braces, every other part is the name of a place.
        var places = parts.Where((_, index) => index % 2 == 1).ToList();
        var areKnown = places.All(place => place is "first" or "second" or "contexts");
        if (parts.Length % 2 == 0 || !areKnown || !places.Contains("first") || !places.Contains("second"))
        {
            throw line.Refuse($"'{text}' is no sentence on two actors; expected the places {{first}} and {{second}}, and {{contexts}} where there are such.");
        }

        return new Wording(parts);
    }

    /// <summary>The sentence, which begins with a capital.</summary>
    public string Fill(string first, string second, string contexts)
    {
        var text = new StringBuilder();
        for (var index = 0; index < _parts.Length; index++)
        {
            text.Append(index % 2 == 0 ? _parts[index] : _parts[index] switch { "first" => first, "second" => second, _ => contexts });
        }

        return Capitalize(text.ToString());
    }

    public static string Capitalize(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
