using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Importing.Coding.Tables;

/// <summary>Reads the files that say what the parts of actors' codes stand for.</summary>
internal sealed class ActorCodingReader(GraphModel model, string folder)
{
    private readonly string[] _kinds = [.. model.Record("Actor").Column("kind").Enum!.Values.Select(value => value.Name)];

    public CodingIndex<CountryCoding> ReadCountries()
    {
        var index = new CodingIndex<CountryCoding>();
        foreach (var line in CodingFile.Read(folder, "countries.tsv", "codes", "id", "iso", "kind", "name", "article", "aliases"))
        {
            var codes = line.Texts("codes");
            var id = line.Text("id");
            // An id that is no code of the country could be the code of another.
            if (!codes.Contains(id.ToUpperInvariant()))
            {
                throw line.Refuse($"The id '{id}' is none of the codes {string.Join(", ", codes)} in lower case.");
            }

            var country = new CountryCoding(
                codes[0], id, line.Optional("iso"), line.OneOf("kind", "STATE", "TERRITORY"), line.Text("name"), InText(line), line.Texts("aliases"));
            foreach (var code in codes)
            {
                index.AddCode(line, code, country);
            }

            AddNames(index, line, country);
        }

        return index;
    }

    /// <summary>The roles, by their codes and the sectors that stand for them.</summary>
    public CodingIndex<RoleCoding> ReadRoles()
    {
        var index = new CodingIndex<RoleCoding>();
        foreach (var line in CodingFile.Read(folder, "roles.tsv", "code", "kind", "scope", "number", "words", "sectors"))
        {
            var role = new RoleCoding(
                line.Text("code"), line.OneOf("kind", _kinds), line.OneOf("scope", "national", "international") == "international",
                line.OneOf("number", "singular", "plural") == "plural", line.Text("words"));
            index.AddCode(line, role.Code, role);
            foreach (var sector in line.Texts("sectors"))
            {
                index.AddName(line, sector, role);
            }
        }

        return index;
    }

    public CodingIndex<GroupCoding> ReadGroups()
    {
        var index = new CodingIndex<GroupCoding>();
        foreach (var line in CodingFile.Read(folder, "groups.tsv", "code", "id", "cameo", "name", "article", "aliases"))
        {
            var group = new GroupCoding(
                line.Text("code"), line.Optional("id"), line.Optional("cameo"), line.Text("name"), InText(line), line.Texts("aliases"));
            if (group.Id is null != group.Cameo is null)
            {
                throw line.Refuse("The line has only one of 'id' and 'cameo'; expected both or neither.");
            }

            index.AddCode(line, group.Code, group);
            AddNames(index, line, group);
        }

        return index;
    }

    public CodingIndex<CommunityCoding> ReadCommunities()
    {
        var index = new CodingIndex<CommunityCoding>();
        foreach (var line in CodingFile.Read(folder, "communities.tsv", "code", "words"))
        {
            index.AddCode(line, line.Text("code"), new CommunityCoding(line.Text("code"), line.Text("words")));
        }

        return index;
    }

    private static void AddNames<T>(CodingIndex<T> index, CodingLine line, T coding)
        where T : class
    {
        foreach (var name in line.Texts("aliases").Append(line.Text("name")).Append(InText(line)))
        {
            index.AddName(line, name, coding);
        }
    }

    private static string InText(CodingLine line) => line.Optional("article") is { } article ? $"{article} {line.Text("name")}" : line.Text("name");
}
