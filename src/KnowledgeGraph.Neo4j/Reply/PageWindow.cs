using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Reply;

/// <summary>Which of the rows received make the page: one more than asked for is fetched to know whether there are more.</summary>
internal ref struct PageWindow(long limit, PageReply page)
{
    /// <summary>Stands at the start of the page's first row.</summary>
    public Utf8JsonReader First { get; private set; }

    /// <summary>Stands at the start of the page's last row.</summary>
    public Utf8JsonReader Last { get; private set; }

    public long Size { get; private set; }

    /// <summary>Whether more rows follow in the direction of paging.</summary>
    public bool HasMore { get; private set; }

    public bool HasOtherSide { get; private set; }

    public long Count { get; private set; }

    /// <summary>Reads a connection's list, from its start to its end.</summary>
    public void Read(ref Utf8JsonReader reader)
    {
        if (page.Layout.HasRows)
        {
            reader.Read();
            ReadRows(ref reader);
        }

        if (page.Layout.HasOtherSide)
        {
            reader.Read();
            HasOtherSide = reader.GetBoolean();
        }

        if (page.Layout.HasCount)
        {
            reader.Read();
            Count = reader.GetInt64();
        }

        reader.Read();
    }

    private void ReadRows(ref Utf8JsonReader reader)
    {
        var received = CountItems(reader);
        HasMore = received > limit;
        Size = Math.Min(received, limit);

        // The row too many is the one farthest in the direction of paging.
        var start = page.Page.IsBackward ? received - Size : 0;
        for (var index = 0L; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            First = index == start ? reader : First;
            Last = index < start + Size ? reader : Last;
            reader.Skip();
        }
    }

    private static long CountItems(Utf8JsonReader reader)
    {
        var count = 0L;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
            count++;
        }

        return count;
    }
}
