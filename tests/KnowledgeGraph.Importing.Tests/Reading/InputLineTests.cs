using System.Text;
using KnowledgeGraph.Importing.Reading;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Reading;

internal sealed class InputLineTests
{
    private const string Text = "eins\nzwei é\ndrei 𝄞";

    private static readonly string[] _lines = ["eins", "zwei é", "drei 𝄞"];

    private InputFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new InputFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("utf-8", true, "\n")]
    [TestCase("utf-8", true, "\r\n")]
    [TestCase("utf-16", true, "\n")]
    [TestCase("utf-16", true, "\r\n")]
    [TestCase("utf-16BE", true, "\n")]
    [TestCase("utf-16BE", true, "\r\n")]
    [TestCase("utf-8", false, "\n")]
    [TestCase("utf-8", false, "\r\n")]
    public void A_byte_order_mark_says_the_encoding_and_lines_end_in_either_way(string name, bool hasMark, string end)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.Preamble : default, .. encoding.GetBytes(Text.Replace("\n", end, StringComparison.Ordinal))];

        var lines = InputFolder.Lines(_folder.Write(bytes));

        Assert.That(lines, Is.EqualTo(_lines.Select((line, index) => new InputLine(index + 1, line, null))));
    }

    [TestCase("utf-16le", "utf-16")]
    [TestCase("utf-16be", "utf-16BE")]
    [TestCase("utf-8", "utf-8")]
    public void An_encoding_that_is_named_is_used_without_a_mark_and_skips_its_own(string name, string dotnet)
    {
        var encoding = Encoding.GetEncoding(dotnet);
        var options = new InputOptions { Encoding = InputEncodings.ByName[name] };

        Assert.Multiple(() =>
        {
            foreach (byte[] bytes in new byte[][] { encoding.GetBytes(Text), [.. encoding.Preamble, .. encoding.GetBytes(Text)] })
            {
                Assert.That(InputFolder.Lines(_folder.Write(bytes), options).Select(line => line.Text), Is.EqualTo(_lines));
            }
        });
    }

    [Test]
    public void A_line_that_is_not_UTF_8_is_read_as_Latin_1_and_counted()
    {
        using var file = InputFile.Open(_folder.Write([.. InputFolder.Utf8("é\n"), 0xE9, (byte)'\n']), new InputOptions()).Single();
        var lines = new List<InputLine>();
        while (file.Lines.TryRead(out var line))
        {
            lines.Add(line);
        }

        Assert.That(lines, Is.EqualTo(new InputLine[] { new(1, "é", null), new(2, "é", null) }));
        Assert.That((file.Latin1Lines, file.Encoding), Is.EqualTo((1, InputEncoding.Auto)));
    }

    [Test]
    public void Latin_1_that_is_named_reads_every_byte_as_a_character()
    {
        var path = _folder.Write("é\n");

        Assert.That(InputFolder.Lines(path, new InputOptions { Encoding = InputEncoding.Latin1 }).Single().Text, Is.EqualTo("Ã©"));
    }

    [Test]
    public void UTF_8_that_is_named_refuses_a_line_that_is_not_and_goes_on()
    {
        var path = _folder.Write([(byte)'a', 0xE9, (byte)'\n', (byte)'b']);

        var lines = InputFolder.Lines(path, new InputOptions { Encoding = InputEncoding.Utf8 });

        Assert.That(lines.Select(line => (line.Fault?.Reason, line.Fault?.Found)), Is.EqualTo(new[] { ("encoding", "the byte 0xE9 at byte 2"), (null, null) }));
    }

    [Test]
    public void Half_a_character_of_UTF_16_is_a_fault_of_its_line()
    {
        var lines = InputFolder.Lines(_folder.Write([0xFF, 0xFE, (byte)'a', 0, (byte)'\n', 0, (byte)'b']));

        Assert.That(lines.Select(line => line.Fault?.Reason), Is.EqualTo(new[] { null, "encoding" }));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    public void NUL_is_a_fault_of_its_line(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var lines = InputFolder.Lines(_folder.Write([.. encoding.Preamble, .. encoding.GetBytes("a\nb\0\nc")]));

        Assert.That(lines.Select(line => line.Fault?.Found), Is.EqualTo(new[] { null, "NUL at character 2", null }));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    public void A_line_that_is_too_long_is_cut_and_the_next_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = $"a\n{new string('b', 300_000)}\n{new string('c', 100)}\n{new string('d', 300_000)}";

        var lines = InputFolder.Lines(_folder.Write([.. encoding.Preamble, .. encoding.GetBytes(text)]), new InputOptions { LongestLine = 1000 });

        Assert.That(lines.Select(line => line.Fault?.Reason), Is.EqualTo(new[] { null, "line-too-long", null, "line-too-long" }));
        Assert.That(lines.Select(line => line.Text[0]), Is.EqualTo("abcd"));
        Assert.That(lines.Select(line => line.Text.Length), Is.All.LessThanOrEqualTo(1000));
    }

    [Test]
    public void A_line_of_exactly_the_limit_is_taken()
    {
        var path = _folder.Write($"{new string('a', 1000)}\n{new string('b', 1001)}\n");

        Assert.That(InputFolder.Lines(path, new InputOptions { LongestLine = 1000 }).Count(line => line.Fault is null), Is.EqualTo(1));
    }

    [Test]
    public void A_line_of_50_MB_is_never_held()
    {
        var path = _folder.Write([.. Enumerable.Repeat((byte)'x', 50_000_000), .. InputFolder.Utf8("\nlast")]);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var lines = InputFolder.Lines(path);

        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(10_000_000));
        Assert.That(lines.Select(line => line.Fault?.Reason), Is.EqualTo(new[] { "line-too-long", null }));
        Assert.That(lines[1].Text, Is.EqualTo("last"));
    }

    [TestCase("", 0)]
    [TestCase("\n", 1)]
    [TestCase("a", 1)]
    [TestCase("a\n", 1)]
    [TestCase("a\n\nb", 3)]
    public void A_line_end_ends_a_line_and_begins_none(string text, int count) =>
        Assert.That(InputFolder.Lines(_folder.Write(text)), Has.Count.EqualTo(count));

    [Test]
    public void A_last_line_without_an_end_is_whole_whatever_stands_before_it()
    {
        var path = _folder.Write("short\na last line that is longer than the first");

        Assert.That(InputFolder.Lines(path)[1].Text, Is.EqualTo("a last line that is longer than the first"));
    }

    [Test]
    public void The_first_lines_are_seen_before_they_are_read()
    {
        var path = _folder.Write(string.Join('\n', Enumerable.Range(1, 25)));

        using var file = InputFile.Open(path, new InputOptions()).Single();

        Assert.That(file.Head, Is.EqualTo(Enumerable.Range(1, 10).Select(number => $"{number}")));
        Assert.That(InputFolder.Lines(file).Select(line => line.Text), Is.EqualTo(Enumerable.Range(1, 25).Select(number => $"{number}")));
    }

    [Test]
    public void What_is_added_to_a_file_while_it_is_read_is_read_as_well_and_reading_ends()
    {
        var path = _folder.Write(string.Concat(Enumerable.Repeat("row\n", 100_000)));
        using var file = InputFile.Open(path, new InputOptions()).Single();
        var count = 0;
        while (file.Lines.TryRead(out var line))
        {
            Assert.That(line.Text, Is.EqualTo("row"));
            if (++count == 50_000)
            {
                File.AppendAllText(path, "row\nrow\n");
            }
        }

        Assert.That(count, Is.EqualTo(100_002));
    }
}
