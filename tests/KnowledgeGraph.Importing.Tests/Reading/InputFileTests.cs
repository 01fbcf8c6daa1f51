using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Reading;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Reading;

internal sealed class InputFileTests
{
    private static readonly byte[] _rows = InputFolder.Utf8(string.Concat(Enumerable.Range(1, 20_000).Select(number => $"row {number}\n")));

    private InputFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new InputFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Gzip_is_told_by_what_the_file_holds() =>
        Assert.That(InputFolder.Lines(_folder.Write(InputFolder.Gzip(_rows), "rows.csv")), Has.Count.EqualTo(20_000));

    [Test]
    public void Gzip_files_one_behind_the_other_are_one() =>
        Assert.That(InputFolder.Lines(_folder.Write([.. InputFolder.Gzip(_rows), .. InputFolder.Gzip(_rows)])), Has.Count.EqualTo(40_000));

    [Test]
    public void Each_file_of_a_zip_is_a_file_of_its_own()
    {
        var path = _folder.Write(InputFolder.Zip(("a/", []), ("a/b.csv", InputFolder.Utf8("x\ny")), ("c.gz", InputFolder.Gzip(_rows)), ("empty", [])));

        var files = InputFile.Open(path, new InputOptions()).Select(file => (file.Name, InputFolder.Lines(file).Count));

        Assert.That(files, Is.EqualTo(new[] { ($"{path}/a/b.csv", 2), ($"{path}/c.gz", 20_000), ($"{path}/empty", 0) }));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Standard_input_is_read_packed_or_not(bool isZip)
    {
        var bytes = isZip ? InputFolder.Zip(("rows", _rows)) : InputFolder.Gzip(_rows);
        var options = new InputOptions { StandardInput = () => new Pipe(bytes) };

        Assert.That(InputFolder.Lines("-", options), Has.Count.EqualTo(20_000));
    }

    [TestCase(6)]
    [TestCase(20)]
    [TestCase(1000)]
    [TestCase(-1)]
    public void Gzip_that_is_cut_off_is_refused_with_the_last_line_that_could_be_read(int length)
    {
        var packed = InputFolder.Gzip(_rows);
        var path = _folder.Write(packed[..(length < 0 ? packed.Length + length : length)]);
        var read = 0;

        var refusal = Assert.Throws<ImportFailedException>(() =>
        {
            using var file = InputFile.Open(path, new InputOptions()).Single();
            while (file.Lines.TryRead(out var line))
            {
                Assert.That(line.Text, Is.EqualTo($"row {++read}"));
            }
        });

        Assert.That(refusal.Message, Does.StartWith($"The file {path} cannot be read after line "));
        Assert.That(int.Parse(refusal.Message["The file  cannot be read after line ".Length..].Split(':')[0][path.Length..], provider: null), Is.GreaterThanOrEqualTo(read));
    }

    [Test]
    public void Damaged_gzip_is_refused()
    {
        var packed = InputFolder.Gzip(_rows);
        packed[packed.Length / 2] ^= 0x55;

        var refusal = Assert.Throws<ImportFailedException>(() => InputFolder.Lines(_folder.Write(packed)));

        Assert.That(refusal.Message, Does.Contain("cannot be read after line"));
    }

    [Test]
    public void A_file_in_a_zip_that_is_not_what_the_zip_says_is_refused()
    {
        var packed = InputFolder.Zip(("rows", _rows));
        packed[packed.Length / 2] ^= 0x01;

        var refusal = Assert.Throws<ImportFailedException>(() => InputFolder.Lines(_folder.Write(packed)));

        Assert.That(refusal.Message, Does.Contain("not what the zip says"));
    }

    [Test]
    public void A_zip_that_is_cut_off_is_refused()
    {
        var path = _folder.Write(InputFolder.Zip(("rows", _rows))[..5000]);

        var refusal = Assert.Throws<ImportFailedException>(() => InputFolder.Lines(path));

        Assert.That(refusal.Message, Does.StartWith($"The file {path} is a zip that cannot be read"));
    }

    [Test]
    public void An_encrypted_file_in_a_zip_is_refused()
    {
        var packed = InputFolder.Zip(("rows", InputFolder.Utf8("x")));
        // The flag stands in the file's own head and in the zip's list.
        packed[6] |= 1;
        packed[packed.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        var refusal = Assert.Throws<ImportFailedException>(() => InputFolder.Lines(_folder.Write(packed)));

        Assert.That(refusal.Message, Does.Contain("is encrypted"));
    }

    [Test]
    public void A_zip_inside_a_zip_is_refused()
    {
        var path = _folder.Write(InputFolder.Zip(("inner.zip", InputFolder.Zip(("rows", _rows)))));

        var refusal = Assert.Throws<ImportFailedException>(() => InputFolder.Lines(path));

        Assert.That(refusal.Message, Does.Contain("a zip inside a zip"));
    }

    [Test]
    public void A_zip_without_files_has_none() =>
        Assert.That(InputFile.Open(_folder.Write(InputFolder.Zip()), new InputOptions()), Is.Empty);

    [Test]
    public void A_directory_is_refused()
    {
        var refusal = Assert.Throws<ImportFailedException>(() => InputFolder.Lines(_folder.Path));

        Assert.That(refusal.Message, Is.EqualTo($"{_folder.Path} is a directory; expected a file."));
    }

    [Test]
    public void A_missing_file_is_refused()
    {
        var path = Path.Combine(_folder.Path, "none", "rows");

        var refusal = Assert.Throws<ImportFailedException>(() => InputFolder.Lines(path));

        Assert.That(refusal.Message, Is.EqualTo($"There is no file {path}."));
    }

    [Test]
    public void An_empty_file_has_no_lines()
    {
        using var file = InputFile.Open(_folder.Write(""), new InputOptions()).Single();

        Assert.That((file.Head.Count, file.Lines.TryRead(out _), file.Length), Is.EqualTo((0, false, 0)));
    }

    [Test]
    public void How_much_is_read_is_told_of_a_file_and_not_of_a_pipe()
    {
        var packed = InputFolder.Gzip(_rows);
        using var file = InputFile.Open(_folder.Write(packed), new InputOptions()).Single();
        using var pipe = InputFile.Open("-", new InputOptions { StandardInput = () => new Pipe(packed) }).Single();
        while (file.Lines.TryRead(out _))
        {
        }

        Assert.That((file.Position, file.Length), Is.EqualTo((packed.Length, packed.Length)));
        Assert.That((pipe.Position, pipe.Length), Is.EqualTo(((long?)null, (long?)null)));
    }

    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    }
}
