namespace KnowledgeGraph.Importing.Exporting.Writers.Networks;

/// <summary>An attribute of the nodes or edges of a network, as programs that analyze networks take them.</summary>
/// <param name="Name">Its name, which is its id in the file too.</param>
/// <param name="Type">The value's type: GraphML and GEXF call the two that are needed the same.</param>
/// <param name="Value">An item's value; null where it has none.</param>
internal sealed record NetworkAttribute<TItem>(string Name, string Type, Func<TItem, string?> Value)
{
    private const string String = "string";
    private const string Long = "long";

    public static NetworkAttribute<TItem> Text(string name, Func<TItem, string?> value) => new(name, String, value);

    public static NetworkAttribute<TItem> Number(string name, Func<TItem, string?> value) => new(name, Long, value);
}
