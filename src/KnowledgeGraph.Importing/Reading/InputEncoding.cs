namespace KnowledgeGraph.Importing.Reading;

/// <summary>How the bytes of an input file are read as text.</summary>
public enum InputEncoding
{
    /// <summary>As the byte order mark says; without one as UTF-8, and a line that is not UTF-8 as Latin-1.</summary>
    Auto,

    /// <summary>UTF-8; a line that is not is refused.</summary>
    Utf8,

    /// <summary>UTF-16, low byte first.</summary>
    Utf16LE,

    /// <summary>UTF-16, high byte first.</summary>
    Utf16BE,

    /// <summary>ISO 8859-1, in which every byte is a character.</summary>
    Latin1,
}
