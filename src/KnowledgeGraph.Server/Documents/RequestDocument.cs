namespace KnowledgeGraph.Server.Documents;

/// <summary>The document of a request.</summary>
/// <param name="Text">Its text.</param>
/// <param name="NewHash">The hash under which it is to be kept once it was executed; null where it is not.</param>
internal sealed record RequestDocument(string Text, string? NewHash = null);
