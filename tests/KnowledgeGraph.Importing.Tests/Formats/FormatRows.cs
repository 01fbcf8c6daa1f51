using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Tests.Reading;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

/// <summary>Reads texts of our own making by the format that is named.</summary>
internal static class FormatRows
{
    public static IFileReader Reader(string format) => FileFormats.All.Single(reader => reader.Format == format);

    public static List<ReadRow> Read(IFileReader reader, params string[] lines) => Read(reader, InputFolder.Utf8(string.Join('\n', lines)));

    public static List<ReadRow> Read(IFileReader reader, byte[] bytes, InputOptions? options = null)
    {
        using var file = InputFile.Open("-", (options ?? new InputOptions()) with { StandardInput = () => new MemoryStream(bytes) }).Single();
        return [.. reader.Read(file.Lines, CancellationToken.None)];
    }

    public static T Only<T>(string format, string line)
        where T : RowContent => Only<T>(Reader(format), line);

    public static T Only<T>(IFileReader reader, params string[] lines)
        where T : RowContent
    {
        var content = Read(reader, lines).Single().Content;
        Assert.That(content, Is.TypeOf<T>(), (content as RefusedRecord)?.Refusal.ToString());
        return (T)content;
    }

    public static void AssertRefused(string format, string line, RowRefusal expected)
    {
        var row = Read(Reader(format), line).Single();

        Assert.That((row.Line, row.Text), Is.EqualTo((1, line)));
        Assert.That(((RefusedRecord)row.Content).Refusal, Is.EqualTo(expected));
    }
}
