namespace KnowledgeGraph.Importing.Coding.Tables;

/// <summary>A state, a territory or a region.</summary>
/// <param name="Code">Its code in CAMEO.</param>
/// <param name="Id">The actor's id.</param>
/// <param name="Iso">The ISO 3166-1 alpha-3 code of the state that it is or belongs to; null where there is none.</param>
/// <param name="Kind">STATE or TERRITORY.</param>
/// <param name="Name">Its name.</param>
/// <param name="InText">Its name within a sentence, such as <c>the Netherlands</c>.</param>
/// <param name="Aliases">Other names.</param>
internal sealed record CountryCoding(string Code, string Id, string? Iso, string Kind, string Name, string InText, IReadOnlyList<string> Aliases)
{
    public bool IsState => Kind == "STATE";
}

/// <summary>What actors do in public life, such as to govern.</summary>
/// <param name="Code">Its code in CAMEO, such as <c>GOV</c>.</param>
/// <param name="Kind">The kind of an actor that does it.</param>
/// <param name="IsInternational">Whether such actors belong to no country first of all, so that one may follow in the code.</param>
/// <param name="IsPlural">Whether the words are a plural.</param>
/// <param name="Words">Such as <c>government</c>.</param>
internal sealed record RoleCoding(string Code, string Kind, bool IsInternational, bool IsPlural, string Words);

/// <summary>An organization or group that codes name.</summary>
/// <param name="Code">Its part of a code, such as <c>NAT</c>.</param>
/// <param name="Id">The actor's id; null where it is the whole code.</param>
/// <param name="Cameo">The whole code, where it has an id.</param>
/// <param name="Name">Its name.</param>
/// <param name="InText">Its name within a sentence.</param>
/// <param name="Aliases">Other names.</param>
internal sealed record GroupCoding(string Code, string? Id, string? Cameo, string Name, string InText, IReadOnlyList<string> Aliases);

/// <summary>A religious or ethnic community.</summary>
/// <param name="Code">Its part of a code; an ethnic one is in lower case.</param>
/// <param name="Words">Such as <c>Kurds</c>.</param>
internal sealed record CommunityCoding(string Code, string Words);
