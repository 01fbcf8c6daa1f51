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

    private readonly StreamWriter _writer;
    private readonly string _name;
    private readonly StringBuilder _line = new();

    public ImportFile(string folder, string name, IEnumerable<string> header)
    {
        _name = name;
        _writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
        _writer.WriteLine(string.Join(',', header));
    }

    /// <summary>Whether a text runs over several lines.</summary>
    public bool HasLongFields { get; private set; }

    /// <summary>The bytes of the largest line, which no value is larger than.</summary>
    public long LargestLine { get; private set; }

    /// <summary>Writes a line.</summary>
    public void Write(IEnumerable<object?> values)
    {
        _line.Clear();
        foreach (var value in values)
        {
            Append(value);
            _line.Append(',');
        }

        _line.Length--;
        LargestLine = Math.Max(LargestLine, _line.Length * 3L);
        _writer.WriteLine(_line);
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

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
                _line.Append(flag ? "true" : "false");
                break;
            default:
                _line.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    private void AppendText(string text)
    {
        HasLongFields |= text.AsSpan().ContainsAny('\n', '\r');
        _line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // An empty list and a list of one empty text read the same, as a missing one.
    private string Join(IReadOnlyList<string> items) => items is [""] || items.Any(item => item.Contains(ItemEnd))
        ? throw new LimitExceededException($"A list for {_name} holds a single empty text, or a text with the character U+001F, which neo4j-admin cannot import; '--to neo4j' can copy it.")
        : string.Join(ItemEnd, items);
}
