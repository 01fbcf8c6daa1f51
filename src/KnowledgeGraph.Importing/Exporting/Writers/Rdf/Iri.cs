using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>The names of records and of the terms of the model, in angle brackets or with their prefix.</summary>
internal static class Iri
{
    public const string Root = "urn:knowledge-graph:";

    /// <summary>A record. Its id holds nothing that a URN may not hold.</summary>
    public static string Of(RecordType type, string id) => $"<{Root}{char.ToLowerInvariant(type.Name[0])}{type.Name.AsSpan(1)}:{id}>";

    /// <summary>A named graph of a statement.</summary>
    public static string Part(RecordType type, string id, string part) => $"<{Root}{char.ToLowerInvariant(type.Name[0])}{type.Name.AsSpan(1)}:{id}#{part}>";

    /// <summary>A record of a data set, by free texts.</summary>
    public static string Record(string dataset, string? record) => $"<{Root}record:{Uri.EscapeDataString(dataset)}:{Uri.EscapeDataString(record ?? "")}>";

    /// <summary>A term of the vocabulary: a type, a variant or a property of the model.</summary>
    public static string Term(string name) => "kg:" + name;
}
