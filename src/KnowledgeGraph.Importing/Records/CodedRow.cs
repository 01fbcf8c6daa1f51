namespace KnowledgeGraph.Importing.Records;

/// <summary>What coding made of a row.</summary>
public abstract record CodedRow;

/// <summary>It is to be written.</summary>
public sealed record CodedItem(ImportItem Item) : CodedRow;

/// <summary>Its code stands for none of the kinds of statements; it is counted by its code and left out.</summary>
public sealed record OtherCode(string Code) : CodedRow;

/// <summary>It cannot be taken.</summary>
public sealed record RefusedRow(RowRefusal Refusal) : CodedRow;
