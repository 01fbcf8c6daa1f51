using System.Globalization;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>A property of the vocabulary: a column of the model, by the same name.</summary>
/// <param name="Name">The column's name, or the reference's.</param>
/// <param name="Column">Where the value is.</param>
/// <param name="Target">What a reference leads to; null for a value.</param>
internal sealed record RdfField(string Name, Column Column, RecordType? Target)
{
    public string Predicate { get; } = Iri.Term(Name);

    /// <summary>The terms of a stored value; none for null, several for a list.</summary>
    public IEnumerable<string> Terms(object? value) => value switch
    {
        null => [],
        IEnumerable<string> list when Column.IsList => list.Select(item => Literal.Of(Column.Scalar, item)),
        _ => [Target is null ? Literal.Of(Column.Scalar, value) : Iri.Of(Target, Convert.ToString(value, CultureInfo.InvariantCulture)!)],
    };
}
