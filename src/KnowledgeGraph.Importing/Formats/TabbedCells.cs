namespace KnowledgeGraph.Importing.Formats;

/// <summary>The cells of a tab-separated line; one instance serves line after line.</summary>
/// <param name="most">How many cells are told apart; what follows them is only counted.</param>
internal sealed class TabbedCells(int most)
{
    private readonly int[] _starts = new int[most + 1];
    private string _line = "";

    /// <summary>How many cells the line has.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int index] => _line.AsSpan(_starts[index]..(_starts[index + 1] - 1));

    public void Split(string line)
    {
        _line = line;
        var (count, at) = (0, 0);
        while (count < most && at <= line.Length)
        {
            _starts[count++] = at;
            var length = line.AsSpan(at).IndexOf('\t');
            at = length < 0 ? line.Length + 1 : at + length + 1;
        }

        _starts[count] = at;
        Count = at > line.Length ? count : count + 1 + line.AsSpan(at).Count('\t');
    }

    public string Text(int index) => this[index].ToString();

    public string? TextOrNull(int index) => this[index].IsWhiteSpace() ? null : this[index].Trim().ToString();

    /// <summary>Takes away empty cells that stand after the given number.</summary>
    public void TrimEnd(int count)
    {
        if (Count > count && _line.AsSpan(_starts[count] - 1).IndexOfAnyExcept('\t') < 0)
        {
            Count = count;
        }
    }
}
