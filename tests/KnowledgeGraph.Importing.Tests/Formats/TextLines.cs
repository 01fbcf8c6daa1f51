using KnowledgeGraph.Importing.Reading;

namespace KnowledgeGraph.Importing.Tests.Formats;

/// <summary>Lines of a text in memory.</summary>
internal sealed class TextLines(params IReadOnlyList<string> lines) : LineReader
{
    private int _read;

    public override bool TryRead(out InputLine line)
    {
        line = _read < lines.Count ? new InputLine(_read + 1, lines[_read], null) : default;
        return _read++ < lines.Count;
    }
}
