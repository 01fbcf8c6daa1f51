using System.Text;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>Writes texts to a stream from a thread of its own, those of a few milliseconds at once. When many wait, whoever adds one waits too, so that none is lost and memory is bounded.</summary>
internal sealed class BatchWriter : IDisposable
{
    private const int MostCharacters = 1024 * 1024;

    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    private readonly object _gate = new();
    private readonly Stream _stream;
    private readonly Thread _thread;
    private StringBuilder _waiting = new();
    private StringBuilder _taken = new();
    private bool _isEnded;

    /// <param name="stream">Takes the bytes; it stays open.</param>
    public BatchWriter(Stream stream)
    {
        _stream = stream;
        _thread = new Thread(Run) { IsBackground = true, Name = "Log" };
        _thread.Start();
    }

    /// <summary>Adds a text. What comes after the end, or after the stream was closed at its other side, is dropped.</summary>
    public void Write(StringBuilder text)
    {
        lock (_gate)
        {
            while (_waiting.Length > MostCharacters && !_isEnded)
            {
                Monitor.Wait(_gate);
            }

            if (!_isEnded)
            {
                _waiting.Append(text);
                if (_waiting.Length == text.Length)
                {
                    Monitor.PulseAll(_gate);
                }
            }
        }
    }

    /// <summary>Writes what waits, and ends; what a stream does not take in time is lost.</summary>
    public void Dispose()
    {
        End();
        _thread.Join(_patience);
    }

    private void Run()
    {
        while (Take())
        {
            try
            {
                _stream.Write(Encoding.UTF8.GetBytes(_taken.ToString()));
                _stream.Flush();
            }
            catch (IOException)
            {
                End();
                return;
            }

            _taken.Clear();
        }
    }

    // False once everything is written.
    private bool Take()
    {
        lock (_gate)
        {
            while (_waiting.Length == 0 && !_isEnded)
            {
                Monitor.Wait(_gate);
            }

            if (!_isEnded)
            {
                // Others follow where one came; to wake for each would cost more than to write it.
                Monitor.Wait(_gate, _pause);
            }

            (_waiting, _taken) = (_taken, _waiting);
            Monitor.PulseAll(_gate);
            return _taken.Length > 0;
        }
    }

    private void End()
    {
        lock (_gate)
        {
            _isEnded = true;
            Monitor.PulseAll(_gate);
        }
    }
}
