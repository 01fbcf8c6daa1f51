namespace KnowledgeGraph.TestKit;

/// <summary>A request on its way through a <see cref="FaultyProxy"/>.</summary>
/// <param name="StartLine">The method, the address and the protocol.</param>
/// <param name="Body">The body as text.</param>
public sealed record ProxiedRequest(string StartLine, string Body)
{
    /// <summary>Whether a transaction is asked to be committed.</summary>
    public bool IsCommit => StartLine.Contains("/commit ", StringComparison.Ordinal);
}
