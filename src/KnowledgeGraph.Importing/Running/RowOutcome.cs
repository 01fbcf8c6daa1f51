namespace KnowledgeGraph.Importing.Running;

/// <summary>What became of a row that the store took; where a row asks for several things, the first of these that is true of one.</summary>
internal enum RowOutcome
{
    /// <summary>What it says is new.</summary>
    Recorded,

    /// <summary>Its statement was known; a source, or what became of it, was not.</summary>
    Added,

    /// <summary>All of it was there.</summary>
    AlreadyThere,
}
