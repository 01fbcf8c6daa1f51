using KnowledgeGraph.Importing.Coding.Tables;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>Codes actors that a row names by a name, a country and sectors.</summary>
internal sealed class NamedActorCoder(CodingTables tables, CameoActorCoder codes)
{
    private const int LongestInText = 150;

    /// <summary>The actor; null where the row names nobody.</summary>
    public CodedActor? Code(ActorRecord record)
    {
        var name = CleanText.OneLine(record.Name);
        var place = CleanText.OneLine(record.Country);
        var country = place is null ? null : FindCountry(place);
        var roles = record.Sectors.Select(FindRole).OfType<RoleCoding>().Distinct().ToList();
        return name is null ? Unnamed(record, place, country, roles)
            : FindCode(name, country) is { } known ? codes.Code(known)
            : Named(record, name, place, country, roles);
    }

    /// <summary>The country with the sectors, as a code gives them; one that the codings do not know stays as it is written.</summary>
    private CodedActor? Unnamed(ActorRecord record, string? place, CountryCoding? country, List<RoleCoding> roles)
    {
        var isCode = place is { Length: 3 } && place.All(char.IsAsciiLetterUpper);
        if (place is not null && country is null && !isCode)
        {
            return Named(record, place, place, country, roles);
        }

        var code = (country?.Code ?? place) + string.Concat(roles.Select(role => role.Code));
        return code.Length > 0 ? codes.Code(code) : null;
    }

    private CountryCoding? FindCountry(string place) =>
        tables.Countries.TryCode(place, out var country) || tables.Countries.TryName(place, out country) ? country : null;

    private RoleCoding? FindRole(string sector) => tables.Roles.TryName(sector, out var role) ? role : null;

    /// <summary>The code of a name that stands for a country, an organization of the tables, or a role in a country such as <c>Police (India)</c>.</summary>
    private string? FindCode(string name, CountryCoding? country)
    {
        if (tables.Countries.TryName(name, out var self) && (country is null || country == self))
        {
            return self.Code;
        }

        if (tables.Groups.TryName(name, out var group))
        {
            return group.Cameo ?? group.Code;
        }

        return name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket
            && tables.Countries.TryName(name[(bracket + 2)..^1], out var home) && (country is null || country == home)
            && tables.Roles.TryName(name[..bracket], out var role)
                ? home.Code + role.Code
                : null;
    }

    private static CodedActor Named(ActorRecord record, string name, string? place, CountryCoding? country, List<RoleCoding> roles)
    {
        var title = CleanText.OneLine(record.Title);
        var kind = title is not null ? "OFFICIAL" : roles.Any(role => role.Kind == "AGENCY") ? "AGENCY" : "ORGANIZATION";
        var wikidata = record.Wikidata is ['Q', .. var number] && number.Length > 0 && number.All(char.IsAsciiDigit) ? record.Wikidata : null;
        var id = ActorSlug.Id([country?.Id ?? place ?? "", name], name, country?.Id ?? place, kind, wikidata);
        var actor = ActorEntities.Actor(id, kind, name, [], country?.Iso, [], wikidata);
        var inText = CleanText.Shorten(name, LongestInText);
        return country is null
            ? new CodedActor(id, inText, [actor])
            : new CodedActor(id, inText, [.. Country(country), actor, .. RolesOf(title, roles).Select(role => ActorEntities.Affiliation(id, country.Id, role))]);
    }

    private static IEnumerable<EntityRecord> Country(CountryCoding country) =>
        [ActorEntities.Actor(country.Id, country.Kind, country.Name, country.Aliases, country.Iso, [country.Code], null)];

    private static IEnumerable<string> RolesOf(string? title, List<RoleCoding> roles) =>
        title is not null ? [title] : roles.Count > 0 ? roles.Select(role => role.Words) : ["unspecified"];
}
