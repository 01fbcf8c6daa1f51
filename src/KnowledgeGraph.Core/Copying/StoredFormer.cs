namespace KnowledgeGraph.Core.Copying;

/// <summary>A former version as it is kept: a record of a type from one revision until another.</summary>
/// <param name="Type">The record type's name.</param>
/// <param name="Id">The record's key.</param>
/// <param name="Since">The revision that wrote the version.</param>
/// <param name="Until">The revision that replaced it.</param>
/// <param name="Data">The values as a JSON object, by the columns' names.</param>
public sealed record StoredFormer(string Type, string Id, long Since, long Until, string Data);
