using KnowledgeGraph.Importing.Coding.Tables;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>An actor's CAMEO code, taken apart.</summary>
/// <param name="Id">The actor's id, by which everything else is settled.</param>
/// <param name="Text">The code in one spelling for all that stand for the same.</param>
internal sealed record ActorCode(string Id, string Text)
{
    public CountryCoding? Country { get; init; }

    public IReadOnlyList<RoleCoding> Roles { get; init; } = [];

    public IReadOnlyList<GroupCoding> Groups { get; init; } = [];

    public IReadOnlyList<CommunityCoding> Communities { get; init; } = [];

    /// <summary>Parts that stand for nothing that is known, as they are written.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Whether it is a country and nothing else.</summary>
    public bool IsCountry => Country is not null && Roles.Count + Groups.Count + Communities.Count + Others.Count == 0;

    /// <summary>Whether it is an organization that belongs to no country, such as <c>IGOWSTNAT</c>.</summary>
    public bool IsInternationalGroup => Groups.Count > 0 && Country is not { IsState: true } && Roles.Any(role => role.IsInternational);

    /// <summary>The region and faith in the code of an international organization only say which one is meant.</summary>
    public bool IsGroupAlone =>
        Groups.Count == 1 && Others.Count == 0 && Roles.All(role => role.IsInternational)
        && (IsInternationalGroup || (Country is not { IsState: true } && Communities.Count == 0));
}
