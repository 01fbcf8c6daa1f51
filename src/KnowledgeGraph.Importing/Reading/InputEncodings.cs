namespace KnowledgeGraph.Importing.Reading;

/// <summary>The names of encodings, as people write them.</summary>
public static class InputEncodings
{
    /// <summary>Each encoding by its name.</summary>
    public static IReadOnlyDictionary<string, InputEncoding> ByName { get; } = new Dictionary<string, InputEncoding>(StringComparer.OrdinalIgnoreCase)
    {
        ["auto"] = InputEncoding.Auto,
        ["utf-8"] = InputEncoding.Utf8,
        ["utf-16le"] = InputEncoding.Utf16LE,
        ["utf-16be"] = InputEncoding.Utf16BE,
        ["iso-8859-1"] = InputEncoding.Latin1,
    };

    /// <summary>The name of an encoding.</summary>
    public static string NameOf(InputEncoding encoding) => ByName.First(named => named.Value == encoding).Key;

    /// <summary>What a byte order mark at the start of a file says, and how many bytes it takes.</summary>
    internal static (InputEncoding? Encoding, int Length) Mark(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (InputEncoding.Utf8, 3),
        [0xFF, 0xFE, ..] => (InputEncoding.Utf16LE, 2),
        [0xFE, 0xFF, ..] => (InputEncoding.Utf16BE, 2),
        _ => (null, 0),
    };
}
