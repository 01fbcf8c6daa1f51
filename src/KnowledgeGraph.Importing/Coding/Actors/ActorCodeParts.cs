using KnowledgeGraph.Importing.Coding.Tables;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>Gathers the parts of one code, three letters each, in their order.</summary>
internal sealed class ActorCodeParts(CodingTables tables)
{
    private const string UnknownCountry = "XXX";

    private readonly List<(string Id, string Text, bool IsEthnic)> _spelling = [];
    private readonly List<RoleCoding> _roles = [];
    private readonly List<GroupCoding> _groups = [];
    private readonly List<CommunityCoding> _communities = [];
    private readonly List<string> _others = [];
    private CountryCoding? _country;

    /// <summary>A country comes first, or after what says that the actor is international.</summary>
    private bool MayBeCountry =>
        _country is null && _groups.Count + _communities.Count + _others.Count == 0 && _roles.All(role => role.IsInternational);

    public void Add(string part)
    {
        // Ethnic codes are written in lower case, and many are those of countries: rus is not RUS.
        if (char.IsAsciiLetterLower(part[0]))
        {
            AddCommunity(part);
            _spelling.Add(("ethnic:" + part, part, true));
        }
        else if (MayBeCountry && tables.Countries.TryCode(part, out _country))
        {
            _spelling.Add((_country.Id, _country.Code, false));
        }
        else
        {
            AddOther(part);
            _spelling.Add((part.ToLowerInvariant(), part, false));
        }
    }

    public ActorCode Build()
    {
        var id = string.Concat(_spelling.Select((part, index) =>
            index > 0 && (part.IsEthnic || _spelling[index - 1].IsEthnic) ? ":" + part.Id : part.Id));
        return new ActorCode(id, string.Concat(_spelling.Select(part => part.Text)))
        {
            Country = _country,
            Roles = _roles,
            Groups = _groups,
            Communities = _communities,
            Others = _others,
        };
    }

    private void AddOther(string part)
    {
        if (_spelling.Count == 0 && part == UnknownCountry)
        {
            return;
        }

        if (tables.Roles.TryCode(part, out var role))
        {
            AddOnce(_roles, role);
        }
        else if (tables.Groups.TryCode(part, out var group))
        {
            AddOnce(_groups, group);
        }
        else if (tables.Countries.TryCode(part, out var country))
        {
            AddOnce(_others, country.Name);
        }
        else
        {
            AddCommunity(part);
        }
    }

    private void AddCommunity(string part)
    {
        if (tables.Communities.TryCode(part, out var community))
        {
            AddOnce(_communities, community);
        }
        else
        {
            AddOnce(_others, char.IsAsciiLetterLower(part[0]) ? $"ethnic group {part}" : part);
        }
    }

    private static void AddOnce<T>(List<T> list, T item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }
}
