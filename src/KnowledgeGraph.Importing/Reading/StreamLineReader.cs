using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>The lines of a stream; the first ones can be seen before they are read.</summary>
internal sealed class StreamLineReader : LineReader, IDisposable
{
    private const int HeadLength = 10;

    private readonly string _name;
    private readonly int _limit;
    private readonly LineDecoder _decoder;
    private readonly RawLines _lines;
    private readonly Queue<InputLine> _head = new(HeadLength);
    private long _number;

    public StreamLineReader(Stream stream, string name, InputOptions options)
    {
        (_name, _limit) = (name, options.LongestLine);
        var (encoding, bytes) = Read(() => SkipMark(stream, options.Encoding));
        Encoding = encoding;
        _decoder = new LineDecoder(encoding);
        _lines = new RawLines(bytes, _decoder.LineFeed, _limit);
        while (_head.Count < HeadLength && TryReadNext(out var line))
        {
            _head.Enqueue(line);
        }

        Head = [.. _head.Select(line => line.Text)];
    }

    public IReadOnlyList<string> Head { get; }

    public InputEncoding Encoding { get; }

    public long Latin1Lines => _decoder.Latin1Lines;

    public override bool TryRead(out InputLine line) => _head.TryDequeue(out line) || TryReadNext(out line);

    public void Dispose() => _lines.Dispose();

    // A mark of the encoding that was named is skipped as well: it is no part of the text.
    private static (InputEncoding, Stream) SkipMark(Stream stream, InputEncoding named)
    {
        var peeked = new PeekedStream(stream, 3);
        var (marked, length) = InputEncodings.Mark(peeked.Head);
        if (marked is { } encoding && (named == InputEncoding.Auto || named == encoding))
        {
            peeked.ReadExactly(stackalloc byte[length]);
            return (encoding, peeked);
        }

        return (named, peeked);
    }

    private bool TryReadNext(out InputLine line)
    {
        bool isTooLong;
        ReadOnlySpan<byte> bytes;
        try
        {
            if (!_lines.TryRead(out bytes, out isTooLong))
            {
                line = default;
                return false;
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException)
        {
            throw Unreadable(unreadable);
        }

        _number++;
        if (isTooLong)
        {
            var fault = new RowRefusal("line-too-long", null, $"a line of more than {_limit} bytes", $"at most {_limit} bytes");
            line = new InputLine(_number, _decoder.DecodeBeginning(bytes), fault);
            return true;
        }

        line = new InputLine(_number, _decoder.Decode(bytes, out var unsound), unsound);
        return true;
    }

    private T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException)
        {
            throw Unreadable(unreadable);
        }
    }

    private ImportFailedException Unreadable(Exception reason) => new($"The file {_name} cannot be read after line {_number}: {reason.Message}", reason);
}
