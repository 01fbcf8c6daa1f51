using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Copying;

/// <summary>Says when a batch is full: after so many items, or after so much text.</summary>
public sealed class BatchLimit
{
    private const int Items = 4000;
    private const int Text = 4_000_000;

    private int _items;
    private long _text;

    /// <summary>Counts an item; true where it is the batch's last.</summary>
    public bool Fill(long text)
    {
        _items++;
        _text += text;
        if (_items < Items && _text < Text)
        {
            return false;
        }

        (_items, _text) = (0, 0);
        return true;
    }

    /// <summary>How much text a record holds.</summary>
    public static long TextOf(Row row)
    {
        var length = 0L;
        foreach (var value in row.Values)
        {
            length += value switch { string text => text.Length, IEnumerable<string> list => list.Sum(item => (long)item.Length), _ => 0 };
        }

        return length;
    }

    /// <summary>How much text a revision holds.</summary>
    public static long TextOf(Revision revision) => revision.OutcomesJson.Length + (revision.Note?.Length ?? 0L);

    /// <summary>How much text a former version holds.</summary>
    public static long TextOf(StoredFormer former) => former.Data.Length;
}
