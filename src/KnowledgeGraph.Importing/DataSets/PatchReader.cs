using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.DataSets;

/// <summary>Reads JSON objects whose keys are fields of a record type into patches by column, and gathers the links that live on their own.</summary>
/// <param name="kept">Fields that say where a record comes from, and are not read.</param>
internal sealed class PatchReader(params string[] kept)
{
    /// <summary>Patches of links with a life of their own, found inside the nodes read so far.</summary>
    public Dictionary<RecordType, List<RecordPatch>> Links { get; } = [];

    public RecordPatch ReadNode(RecordType type, DataSetValue item)
    {
        string? id = null;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var owned = new Dictionary<string, IReadOnlyList<RecordPatch>>(StringComparer.Ordinal);
        var collections = new List<(CollectionField Field, DataSetValue Value)>();
        foreach (var (name, value) in item.Members().Where(member => !kept.Contains(member.Name)))
        {
            if (name == type.Key.Name)
            {
                id = value.Text();
            }
            else if (type.Find(name) is CollectionField { IsOwned: true } collection)
            {
                collections.Add((collection, value));
            }
            else
            {
                FieldValueReader.Read(type, name, value, values);
            }
        }

        id = id ?? throw item.Refuse($"The field '{type.Key.Name}' is missing.");
        foreach (var (collection, value) in collections)
        {
            ReadLinks(collection, id, value, owned);
        }

        return new RecordPatch(id, values) { Links = owned };
    }

    private void ReadLinks(
        CollectionField collection, string owner, DataSetValue value, Dictionary<string, IReadOnlyList<RecordPatch>> owned)
    {
        var patches = value.Items().Select(item => ReadLink(collection, item)).ToList();
        // A link that names its own revision is a record in its own right: it is not replaced together with its owner.
        if (collection.Element.Find("revision") is null)
        {
            owned[collection.Name] = patches;
            return;
        }

        if (patches.Count > 0 && !Links.ContainsKey(collection.Element))
        {
            Links[collection.Element] = [];
        }

        foreach (var patch in patches)
        {
            Links[collection.Element].Add(
                patch with { Values = new Dictionary<string, object?>(patch.Values, StringComparer.Ordinal) { [collection.By.Column.Name] = owner } });
        }
    }

    private static RecordPatch ReadLink(CollectionField collection, DataSetValue item)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in item.Members())
        {
            if (name == collection.By.Name)
            {
                throw value.Refuse($"'{name}' is the record that holds the list and is not repeated in it.");
            }

            FieldValueReader.Read(collection.Element, name, value, values);
        }

        return new RecordPatch(null, values);
    }
}
