using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>The arguments of one field as they were given.</summary>
internal sealed class FieldArguments(FieldCollector collector, CollectedField field)
{
    /// <summary>The value of an argument, or null where it was not given.</summary>
    public InputValue? Find(string name) => collector.Argument(field, name);

    /// <summary>Where an argument stands that was given.</summary>
    public Place PlaceOf(string name) => collector.PlaceOf(field, name);
}
