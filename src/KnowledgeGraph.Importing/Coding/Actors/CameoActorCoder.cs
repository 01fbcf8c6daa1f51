using KnowledgeGraph.Importing.Coding.Tables;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>Codes actors that a row names by a CAMEO code.</summary>
internal sealed class CameoActorCoder(CodingTables tables)
{
    private readonly ActorCodeReader _reader = new(tables);

    public CodedActor Code(string code) => Code(_reader.Read(code));

    private CodedActor Code(ActorCode code)
    {
        if (code.IsCountry)
        {
            return Country(code.Country!);
        }

        var name = ActorName.Of(code);
        var aliases = code.IsGroupAlone ? code.Groups[0].Aliases : [];
        var actor = ActorEntities.Actor(code.Id, KindOf(code), name.Name, aliases, code.Country?.Iso, [code.Text], null);
        var wholes = WholesOf(code).ToList();
        return new CodedActor(code.Id, name.InText, [.. wholes.SelectMany(whole => whole.Entities), actor,
            .. wholes.Select(whole => ActorEntities.Affiliation(code.Id, whole.Id, RoleOf(code)))]);
    }

    private static CodedActor Country(CountryCoding country) => new(country.Id, country.InText,
        [ActorEntities.Actor(country.Id, country.Kind, country.Name, country.Aliases, country.Iso, [country.Code], null)]);

    private static string KindOf(ActorCode code) => code switch
    {
        { Groups.Count: > 0 } => "ORGANIZATION",
        { Roles: [var role, ..] } => role.Kind,
        _ => "ORGANIZATION",
    };

    /// <summary>The country, and the organizations with an id of their own that the code names above or within the actor.</summary>
    private IEnumerable<CodedActor> WholesOf(ActorCode code)
    {
        if (code is { IsInternationalGroup: false, Country: { } country })
        {
            yield return Country(country);
        }

        foreach (var group in code.Groups.Where(group => group.Id is not null && group.Id != code.Id))
        {
            yield return Code(group.Cameo!);
        }
    }

    private static string RoleOf(ActorCode code) => code switch
    {
        { Roles: var roles } when roles.FirstOrDefault(role => code.Groups.Count == 0 || !role.IsInternational) is { } role => role.Words,
        { Groups.Count: > 0 } => "organization",
        { Communities.Count: > 0 } => "community",
        _ => string.Join(", ", code.Others),
    };
}
