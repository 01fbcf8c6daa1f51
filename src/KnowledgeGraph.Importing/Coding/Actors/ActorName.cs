using KnowledgeGraph.Importing.Coding.Tables;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>What an actor is called, by itself and within a sentence.</summary>
/// <param name="Name">Such as <c>Government of Russia</c>.</param>
/// <param name="InText">Such as <c>the government of Russia</c>.</param>
internal sealed record ActorName(string Name, string InText)
{
    /// <summary>The name of the actor that a code stands for: its most telling part, what it belongs to, and the rest in brackets.</summary>
    public static ActorName Of(ActorCode code)
    {
        var name = code switch
        {
            { Groups: [.., var group] } => new ActorName(Wording.Capitalize(group.Name), group.InText),
            { Roles: [var role, ..], Country: { } country } => Both($"{role.Words} of {country.InText}", "the "),
            { Roles: [var role, ..] } => Both($"unspecified {role.Words}", role.IsPlural ? "" : "an "),
            { Communities: [.., var community], Country: { } country } => Both($"{community.Words} of {country.InText}", ""),
            { Communities: [.., var community] } => Both(community.Words, ""),
            { Country: { } country } => new ActorName(country.Name, country.InText),
            _ => Both(code.Others is [var only] ? only : code.Text, ""),
        };
        return Rest(code).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } rest ? name.With($" ({string.Join(", ", rest)})") : name;
    }

    private ActorName With(string rest) => new(Name + rest, InText + rest);

    private static ActorName Both(string words, string article) => new(Wording.Capitalize(words), article + words);

    private static IEnumerable<string> Rest(ActorCode code)
    {
        var isGroup = code.Groups.Count > 0;
        IEnumerable<string> owner = isGroup && code is { IsInternationalGroup: false, Country: { } country } ? [country.Name] : [];
        var roles = isGroup ? code.Roles.Where(role => !role.IsInternational) : code.Roles.Skip(1);
        var communities = code.IsInternationalGroup ? [] : isGroup || code.Roles.Count > 0 ? code.Communities : code.Communities.SkipLast(1);
        var isOtherAlone = code is { Country: null, Groups.Count: 0, Roles.Count: 0, Communities.Count: 0 };
        return [.. code.Groups.SkipLast(1).Where(group => group.Id is null).Select(group => group.Name), .. owner, .. roles.Select(role => role.Words),
            .. communities.Select(community => community.Words), .. isOtherAlone ? [] : code.Others];
    }
}
