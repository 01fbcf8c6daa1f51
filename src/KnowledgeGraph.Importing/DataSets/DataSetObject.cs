namespace KnowledgeGraph.Importing.DataSets;

/// <summary>A JSON object whose keys are asked for one by one; a key that nobody asked for is refused. Null counts as absent.</summary>
internal sealed class DataSetObject
{
    private readonly DataSetValue _value;
    private readonly Dictionary<string, DataSetValue> _members;
    private readonly List<string> _known = [];

    public DataSetObject(DataSetValue value)
    {
        _value = value;
        _members = value.Members().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
    }

    public string Required(string name) => RequiredValue(name).Text();

    public string? Optional(string name) => Find(name)?.Text();

    public long? OptionalInteger(string name) => Find(name)?.Integer();

    public string[] Texts(string name) => Find(name)?.Texts() ?? [];

    public DataSetValue RequiredValue(string name) => Find(name) ?? throw _value.Refuse($"The field '{name}' is missing.");

    public DataSetValue? Find(string name)
    {
        _known.Add(name);
        return _members.TryGetValue(name, out var value) && !value.IsNull ? value : null;
    }

    public void RefuseOthers(string owner)
    {
        foreach (var (name, value) in _members.Where(member => !_known.Contains(member.Key)))
        {
            throw value.Refuse($"{owner} has no field '{name}'; it has {string.Join(", ", _known)}.");
        }
    }
}
