using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>The lines of a file, whatever its compression, encoding and line ends; no line is held that is longer than the limit.</summary>
public abstract class LineReader
{
    /// <summary>Moves to the next line; false at the end of the file.</summary>
    /// <exception cref="Core.Errors.ImportFailedException">The file cannot be read any further.</exception>
    public abstract bool TryRead(out InputLine line);
}

/// <summary>A line of a file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text without the line end; cut off where it is too long.</param>
/// <param name="Fault">Why the line cannot be taken (too long, not of the file's encoding, holding NUL); null for a sound one.</param>
public readonly record struct InputLine(long Number, string Text, RowRefusal? Fault);
