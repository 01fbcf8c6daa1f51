namespace KnowledgeGraph.TestKit;

/// <summary>What a <see cref="FaultyProxy"/> does to one exchange.</summary>
public enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Cuts the connection before the request reaches the server.</summary>
    LoseRequest,

    /// <summary>Lets the server do the work and cuts the connection in the place of its answer.</summary>
    LoseAnswer,

    /// <summary>Cuts the connection in the middle of the answer.</summary>
    CutAnswer,

    /// <summary>Puts a text that is no JSON in the place of the answer.</summary>
    InvalidJson,

    /// <summary>Keeps the connection open and never answers; the server never sees the request.</summary>
    NeverAnswer,
}
