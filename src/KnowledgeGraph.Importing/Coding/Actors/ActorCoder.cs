using KnowledgeGraph.Importing.Coding.Tables;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>Makes actors of what rows name, each once as long as it is remembered.</summary>
/// <remarks>What it makes of an actor depends on the actor's id alone, so that it does not matter which row comes first.</remarks>
internal sealed class ActorCoder
{
    // Data sets name the same few thousand actors over and over; the bound is for those that name millions.
    private const int Remembered = 50_000;

    private readonly CameoActorCoder _codes;
    private readonly NamedActorCoder _names;
    private readonly Dictionary<string, CodedActor> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodedActor?> _byName = new(StringComparer.Ordinal);

    public ActorCoder(CodingTables tables)
    {
        _codes = new CameoActorCoder(tables);
        _names = new NamedActorCoder(tables, _codes);
    }

    /// <summary>The actor; null where the row names nobody.</summary>
    public CodedActor? Code(ActorRecord? record) => record switch
    {
        null => null,
        _ when !string.IsNullOrWhiteSpace(record.Code) => ByCode(record.Code.Trim()),
        _ => ByName(record),
    };

    private CodedActor ByCode(string code)
    {
        if (!_byCode.TryGetValue(code, out var actor))
        {
            Remember(_byCode, code, actor = _codes.Code(code));
        }

        return actor;
    }

    private CodedActor? ByName(ActorRecord record)
    {
        var key = string.Join('\u001f', [record.Name, record.Country, record.Title, record.Wikidata, .. record.Sectors]);
        if (!_byName.TryGetValue(key, out var actor))
        {
            Remember(_byName, key, actor = _names.Code(record));
        }

        return actor;
    }

    private static void Remember<T>(Dictionary<string, T> memory, string key, T actor)
    {
        if (memory.Count >= Remembered)
        {
            memory.Clear();
        }

        memory[key] = actor;
    }
}
