namespace KnowledgeGraph.Core.Copying;

/// <summary>When a target takes references, which some stores keep as relationships of their own, and the edges that withdrawn statements carried.</summary>
public enum ReferenceDrawing
{
    /// <summary>Never: it keeps neither.</summary>
    Never,

    /// <summary>With the nodes that have them, whether what they lead to is there or not.</summary>
    WithNodes,

    /// <summary>When all nodes are there: these then come once more.</summary>
    AfterNodes,
}
