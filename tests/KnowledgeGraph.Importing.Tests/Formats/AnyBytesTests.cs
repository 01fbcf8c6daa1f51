using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Tests.Reading;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

/// <summary>Whatever bytes come, a reader gives rows or says why it cannot, and no line is lost.</summary>
internal sealed class AnyBytesTests
{
    private const string Mapping = """{"dataset": "D", "record": "no", "date": "day", "kind": "what"}""";
    private const string CsvHeader = "no,day,what\n";

    // Pieces that formats are made of come up far more often than chance would have it.
    private static readonly byte[][] _pieces =
    [
        "\t"u8.ToArray(), "\n"u8.ToArray(), "\r\n"u8.ToArray(), "\""u8.ToArray(), ","u8.ToArray(), ";"u8.ToArray(), "\0"u8.ToArray(), [0xFF, 0xFE], [0xEF, 0xBB, 0xBF],
        [0xC3], [0xED, 0xA0, 0x80], "016"u8.ToArray(), "20200304"u8.ToArray(), "2020-03-04"u8.ToArray(), "{\"id\":1,\"event\":[\"X\"],\"actor\":[{}]}"u8.ToArray(),
        "GLOBALEVENTID"u8.ToArray(), "Event ID\tEvent Date"u8.ToArray(), InputFolder.Utf8(TabbedRow.Gdelt2.Text), InputFolder.Utf8(TabbedRow.Polecat.Text),
        InputFolder.Utf8(TabbedRow.Icews.Text), InputFolder.Utf8(TabbedRow.Mention.Text),
    ];

    private static IEnumerable<string> Formats => [.. FileFormats.All.Select(reader => reader.Format), "csv"];

    [TestCaseSource(nameof(Formats))]
    public void Any_bytes_are_rows_or_a_refusal(string format)
    {
        using var folder = new InputFolder();
        var reader = format == "csv" ? FileFormats.Csv(folder.Write(InputFolder.Utf8(Mapping), "mapping.json")) : FormatRows.Reader(format);
        for (var seed = 0; seed < 1500; seed++)
        {
            var bytes = Bytes(new Random(seed), format);
            try
            {
                AssertAllLinesAreThere(Lines(bytes), FormatRows.Read(reader, bytes, Options), seed);
            }
            catch (ImportFailedException)
            {
                // Only a header in disorder, or bytes that look like a packed file, may stop a file.
                Assert.That(format == "csv" || Contains(bytes, "Event ID") || Contains(bytes, "GLOBALEVENTID") || bytes is [0x1F, 0x8B, ..] or [(byte)'P', (byte)'K', ..], $"seed {seed}");
            }
        }
    }

    private static InputOptions Options => new() { LongestLine = 2000 };

    private static void AssertAllLinesAreThere(List<InputLine> lines, List<ReadRow> rows, int seed)
    {
        var at = 0;
        foreach (var row in rows)
        {
            while (lines[at].Number < row.Line)
            {
                AssertPassedOver(lines[at++], seed);
            }

            var taken = row.Text.Split('\n');
            Assert.That(lines.Skip(at).Take(taken.Length).Select(line => line.Text), Is.EqualTo(taken), $"seed {seed}");
            at += taken.Length;
        }

        foreach (var line in lines.Skip(at))
        {
            AssertPassedOver(line, seed);
        }
    }

    private static void AssertPassedOver(InputLine line, int seed) => Assert.That(
        string.IsNullOrWhiteSpace(line.Text) || line.Text + "\n" == CsvHeader || line.Text.Contains("Event", StringComparison.OrdinalIgnoreCase),
        $"Line {line.Number.ToString(CultureInfo.InvariantCulture)} of seed {seed} is lost.");

    private static List<InputLine> Lines(byte[] bytes) =>
        InputFolder.Lines("-", Options with { StandardInput = () => new MemoryStream(bytes) });

    private static byte[] Bytes(Random random, string format)
    {
        var bytes = new List<byte>(format == "csv" ? Encoding.ASCII.GetBytes(CsvHeader) : []);
        for (var piece = random.Next(60); piece > 0; piece--)
        {
            if (random.Next(3) > 0)
            {
                bytes.AddRange(_pieces[random.Next(_pieces.Length)]);
            }
            else
            {
                var noise = new byte[random.Next(20)];
                random.NextBytes(noise);
                bytes.AddRange(noise);
            }
        }

        return [.. bytes];
    }

    private static bool Contains(byte[] bytes, string text) =>
        Encoding.Latin1.GetString(bytes).Replace("\0", "", StringComparison.Ordinal).Contains(text, StringComparison.OrdinalIgnoreCase);
}
