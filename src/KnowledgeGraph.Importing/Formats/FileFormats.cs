using KnowledgeGraph.Importing.Formats.Csv;
using KnowledgeGraph.Importing.Reading;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>The formats that need nothing but the file.</summary>
public static class FileFormats
{
    /// <summary>A reader of each.</summary>
    public static IReadOnlyList<IFileReader> All { get; } =
    [
        new GdeltEventReader("gdelt-1", GdeltLayouts.Events1, GdeltLayouts.WithoutAddress, GdeltLayouts.Daily),
        new GdeltEventReader("gdelt-2", GdeltLayouts.Events2, GdeltLayouts.QuarterHourly),
        new GdeltMentionReader(),
        new IcewsReader(),
        new PolecatReader(),
        new PloverReader(),
    ];

    /// <summary>A reader of CSV files whose columns mean what a mapping says.</summary>
    /// <param name="mappingPath">The mapping, a JSON file.</param>
    /// <exception cref="Core.Errors.ImportFailedException">The mapping cannot be read or is wrong.</exception>
    public static IFileReader Csv(string mappingPath) => new CsvReader(CsvMappingReader.Read(mappingPath));
}
