using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>A property of the vocabulary: a column of the model, by the same name.</summary>
/// <param name="Name">The column's name, or the reference's.</param>
/// <param name="Column">Where the value is.</param>
/// <param name="Target">What a reference leads to; null for a value.</param>
internal sealed record RdfField(string Name, Column Column, RecordType? Target)
{
    public string Predicate { get; } = Iri.Term(Name);

    /// <summary>Adds the triples of a record: none for null, several for a list.</summary>
    public void Add(TrigOutput output, Row row)
    {
        switch (row[Column])
        {
            case null:
                break;
            case IEnumerable<string> list when Column.IsList:
                foreach (var item in list)
                {
                    output.Add(Predicate, Literal.Of(Column.Scalar, item));
                }

                break;
            case var value:
                output.Add(Predicate, Target is null ? Literal.Of(Column.Scalar, value) : Iri.Of(Target, Convert.ToString(value, CultureInfo.InvariantCulture)!));
                break;
        }
    }
}
