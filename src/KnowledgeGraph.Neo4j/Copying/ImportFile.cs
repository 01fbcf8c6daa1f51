using System.Buffers;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>One file of comma-separated values as <c>neo4j-admin database import</c> reads it.</summary>
/// <remarks>A missing value is an empty field, an empty text is a quoted one; see https://neo4j.com/docs/operations-manual/5/import/.</remarks>
internal sealed class ImportFile : IAsyncDisposable
{
    /// <summary>Stands between the items of a list; the import knows no escape for it.</summary>
    public const char ItemEnd = '\u001F';

    private const int Buffered = 1 << 16;
    private const int LongestNumber = 20;

    private readonly FileStream _file;
    private readonly string _name;
    private readonly ArrayBufferWriter<byte> _lines = new(2 * Buffered);

    public ImportFile(string folder, string name, IEnumerable<string> header)
    {
        _name = name;
        _file = new FileStream(Path.Combine(folder, name), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        Encoding.UTF8.GetBytes(string.Join(',', header) + '\n', _lines);
    }

    /// <summary>Whether a text runs over several lines.</summary>
    public bool HasLongFields { get; private set; }

    /// <summary>The bytes of the largest line, which no value is larger than.</summary>
    public long LargestLine { get; private set; }

    /// <summary>Writes a line.</summary>
    public void Write(params ReadOnlySpan<object?> values)
    {
        var before = _lines.WrittenCount;
        for (var index = 0; index < values.Length; index++)
        {
            if (index > 0)
            {
                Append((byte)',');
            }

            Append(values[index]);
        }

        Append((byte)'\n');
        LargestLine = Math.Max(LargestLine, _lines.WrittenCount - before);
        if (_lines.WrittenCount >= Buffered)
        {
            Flush();
        }
    }

    public ValueTask DisposeAsync()
    {
        // A whole folder closes its files before the arguments, and once more at its end.
        if (_file.CanWrite)
        {
            Flush();
        }

        return _file.DisposeAsync();
    }

    private void Flush()
    {
        _file.Write(_lines.WrittenSpan);
        _lines.ResetWrittenCount();
    }

    private void Append(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                AppendText(text);
                break;
            case IEnumerable<string> items:
                AppendText(Join([.. items]));
                break;
            case bool flag:
                _lines.Write(flag ? "true"u8 : "false"u8);
                break;
            case long number when number.TryFormat(_lines.GetSpan(LongestNumber), out var length, default, CultureInfo.InvariantCulture):
                _lines.Advance(length);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(value.GetType().Name);
        }
    }

    private void AppendText(string text)
    {
        HasLongFields |= text.AsSpan().ContainsAny('\n', '\r');
        Append((byte)'"');
        Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal), _lines);
        Append((byte)'"');
    }

    private void Append(byte letter)
    {
        _lines.GetSpan(1)[0] = letter;
        _lines.Advance(1);
    }

    // An empty list and a list of one empty text read the same, as a missing one.
    private string Join(IReadOnlyList<string> items) => items is [""] || items.Any(item => item.Contains(ItemEnd))
        ? throw new LimitExceededException($"A list for {_name} holds a single empty text, or a text with the character U+001F, which neo4j-admin cannot import; '--to neo4j' can copy it.")
        : string.Join(ItemEnd, items);
}
