using System.Globalization;
using KnowledgeGraph.Importing.Running;

namespace KnowledgeGraph.Server.Importing;

/// <summary>Tells how far an import has come: on a terminal in one line that is overwritten, elsewhere in a line now and then.</summary>
internal sealed class ProgressLine(TextWriter output, bool isTerminal, TimeProvider time)
{
    private static readonly TimeSpan _overwritten = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(10);

    private readonly long _start = time.GetTimestamp();
    private (string Name, long Begun)? _file;
    private long _told = time.GetTimestamp();
    private long _shown = time.GetTimestamp();
    private int _width;

    /// <summary>Shows how far it has come, unless that was shown a moment ago.</summary>
    public void Show(ImportProgress progress)
    {
        if (_file?.Name != progress.File)
        {
            _file = (progress.File, _shown);
        }

        _shown = time.GetTimestamp();

        if (time.GetElapsedTime(_told) >= (isTerminal ? _overwritten : _quiet))
        {
            _told = _shown;
            Write(Text(progress));
        }
    }

    /// <summary>Tells something else on a line of its own.</summary>
    public void Tell(string message)
    {
        Clear();
        output.WriteLine(message);
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_width > 0)
        {
            output.Write('\r' + new string(' ', _width) + '\r');
            _width = 0;
        }
    }

    private void Write(string text)
    {
        if (!isTerminal)
        {
            output.WriteLine(text);
            return;
        }

        output.Write('\r' + text.PadRight(_width));
        _width = Math.Max(_width, text.Length);
    }

    private string Text(ImportProgress progress)
    {
        var rate = progress.Rows / Math.Max(time.GetElapsedTime(_start).TotalSeconds, 0.001);
        var text = string.Create(CultureInfo.InvariantCulture, $"{progress.File}: {progress.Rows} rows, {rate:F0} a second");
        return progress is { Length: > 0 and var length, BytesRead: > 0 and var read }
            ? string.Create(CultureInfo.InvariantCulture, $"{text}, {100 * read / length} %, {Left(read, length)} left")
            : text;
    }

    // Of this file alone, as nobody has looked into the others.
    private string Left(long read, long length) =>
        (time.GetElapsedTime(_file!.Value.Begun) * ((double)(length - read) / read)).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture);
}
