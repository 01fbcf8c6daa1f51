using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Gathers the entities that the rows of a batch need into upserts: what is referred to first, and each id once in a command.</summary>
internal sealed class EntityCommands(GraphModel model)
{
    private static readonly string[] _order = ["Document", "Actor", "Event", "Affiliation"];

    private readonly Dictionary<(string Type, string Key), Slot> _first = [];
    private readonly SortedDictionary<(int Order, int Repetition, OnExisting OnExisting), List<Slot>> _commands = [];

    /// <summary>Adds an entity; where it is only to be there, and is there already, it is the one added before.</summary>
    public Slot Add(EntityRecord entity, OnExisting onExisting)
    {
        var type = model.Record(entity.Type);
        var key = (entity.Type, entity.Patch.Id ?? KeyOf(type, entity.Patch));
        var isKnown = _first.TryGetValue(key, out var first);
        if (isKnown && onExisting == OnExisting.Keep)
        {
            return first!;
        }

        var slot = new Slot(type, entity.Patch);
        if (isKnown)
        {
            first!.Repetitions++;
        }
        else
        {
            _first.Add(key, first = slot);
        }

        var place = (Array.IndexOf(_order, entity.Type), first.Repetitions, onExisting);
        if (!_commands.TryGetValue(place, out var slots))
        {
            _commands.Add(place, slots = []);
        }

        slots.Add(slot);
        return slot;
    }

    /// <summary>The commands; each slot then knows which of their outcomes is its own.</summary>
    public IReadOnlyList<WriteCommand> Close()
    {
        var commands = new List<WriteCommand>();
        var index = 0;
        foreach (var ((_, _, onExisting), slots) in _commands)
        {
            slots.ForEach(slot => slot.Index = index++);
            commands.Add(new UpsertCommand(slots[0].Type.Name, slots[0].Type, [.. slots.Select(slot => slot.Patch)]) { OnExisting = onExisting });
        }

        return commands;
    }

    private static string KeyOf(RecordType link, RecordPatch patch) =>
        string.Join('\n', RecordIdentity.ColumnsOf(link).Select(column => patch.Values.GetValueOrDefault(column.Name)));

    /// <summary>An entity's place in the commands.</summary>
    internal sealed class Slot(RecordType type, RecordPatch patch)
    {
        public RecordType Type => type;

        public RecordPatch Patch => patch;

        public int Repetitions { get; set; }

        public int Index { get; set; }
    }
}
