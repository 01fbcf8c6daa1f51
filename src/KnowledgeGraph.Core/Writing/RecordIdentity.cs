using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Values;

namespace KnowledgeGraph.Core.Writing;

/// <summary>The ids of records that nobody names: each is a hash of what makes the record the one that it is.</summary>
public static class RecordIdentity
{
    /// <summary>The id of a derived edge.</summary>
    public static string Edge(string statementId, RecordType type, string actorId, string targetId) =>
        ContentHash.Id("ed-", statementId, type.Label, actorId, targetId);

    /// <summary>The id of a source: a second report at the same place is the same source.</summary>
    public static string Source(string statementId, SourceDraft source) =>
        ContentHash.Id("so-", statementId, source.Document, source.Start, source.End, source.Dataset, source.RecordId);

    /// <summary>The id of a link from a statement to a target.</summary>
    public static string Target(string statementId, string actorId) => ContentHash.Id("ta-", statementId, actorId);

    /// <summary>The id of a link from a statement to a principal.</summary>
    public static string Principal(string statementId, string actorId) => ContentHash.Id("ob-", statementId, actorId);

    /// <summary>The id of a statement's review.</summary>
    public static string Review(string statementId) => ContentHash.Id("rv-", statementId);

    /// <summary>The id of any other link: a hash of <see cref="ColumnsOf"/>, under the first two letters of its type's name.</summary>
    public static string Link(Row link) =>
        ContentHash.Id(link.Type.Name[..2].ToLowerInvariant() + "-", [.. ColumnsOf(link.Type).Select(column => link[column])]);

    /// <summary>The columns that tell links of a type apart: both ends, and <c>role</c> and <c>from</c> where it has them.</summary>
    public static IEnumerable<Column> ColumnsOf(RecordType link) =>
        new[] { link.From!.Column, link.To!.Column, link.FindColumn("role"), link.FindColumn("from") }.OfType<Column>();
}
