using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Coding.Tables;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>Takes CAMEO codes of actors apart: country or international, role, speciality, group, each three letters.</summary>
internal sealed class ActorCodeReader(CodingTables tables)
{
    private const int PartLength = 3;
    private const int LongestCode = 48;
    private const int LongestId = 64;

    private readonly Dictionary<string, GroupCoding> _groupsById = tables.Groups.Codes
        .Select(code => tables.Groups.TryCode(code, out var group) ? group : null).OfType<GroupCoding>().Where(group => group.Id is not null)
        .ToDictionary(group => group.Id!, StringComparer.Ordinal);

    public ActorCode Read(string code)
    {
        if (code.Length > LongestCode || !code.All(char.IsAsciiLetterOrDigit) || Parts(code).Any(IsMixed))
        {
            return Unreadable(code);
        }

        if (_groupsById.TryGetValue(code.ToLowerInvariant(), out var named))
        {
            return Of(named);
        }

        var parts = new ActorCodeParts(tables);
        foreach (var part in Parts(code))
        {
            parts.Add(part);
        }

        var read = parts.Build();
        return read switch
        {
            { IsGroupAlone: true } when read.Groups[0].Id is not null => Of(read.Groups[0]),
            { Id: { Length: > LongestId } or StatementIdentity.Narrated } => Unreadable(code),
            _ => read,
        };
    }

    private static ActorCode Of(GroupCoding group) => new(group.Id!, group.Cameo!) { Groups = [group] };

    private static ActorCode Unreadable(string code) => new(ContentHash.Id("code-", code), code) { Others = [code] };

    private static IEnumerable<string> Parts(string code)
    {
        for (var start = 0; start < code.Length; start += PartLength)
        {
            yield return code.Substring(start, Math.Min(PartLength, code.Length - start));
        }
    }

    private static bool IsMixed(string part) => part.Any(char.IsAsciiLetterLower) && !part.All(char.IsAsciiLetterLower);
}
