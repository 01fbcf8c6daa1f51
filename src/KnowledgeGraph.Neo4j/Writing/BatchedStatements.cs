using System.Text;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>Runs statements for many rows, as many of them in one exchange as together have no more than so many rows.</summary>
/// <param name="transaction">The transaction.</param>
/// <param name="memoryFailures">How often the server ran out of memory over the same rows.</param>
internal sealed class BatchedStatements(IQueryTransaction transaction, int memoryFailures)
{
    private readonly int _size = 10_000 >> (memoryFailures * 3);
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, object?> _parameters = [];
    private int _rows;

    /// <summary>Adds a statement that is run with each row as <c>row</c>, a list, after those added before; the last are sent by <see cref="FlushAsync"/>.</summary>
    public async Task AddAsync(string text, List<object?[]> rows, CancellationToken cancellationToken)
    {
        // Sorted, so that two writers meet at the same lock first.
        rows.Sort((left, right) => string.CompareOrdinal(left[0]?.ToString(), right[0]?.ToString()));
        for (var start = 0; start < rows.Count;)
        {
            var part = rows.GetRange(start, Math.Min(_size - _rows, rows.Count - start));
            var name = FormattableString.Invariant($"rows{_parameters.Count}");
            _text.Append(" CALL () { UNWIND $").Append(name).Append(" AS row ").Append(text).Append(" }");
            _parameters.Add(name, part);
            _rows += part.Count;
            start += part.Count;
            if (_rows == _size)
            {
                await FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Sends what was added and not sent yet.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_rows > 0)
        {
            await transaction.RunAsync("CYPHER 5" + _text, _parameters, cancellationToken).ConfigureAwait(false);
            _text.Clear();
            _parameters.Clear();
            _rows = 0;
        }
    }
}
