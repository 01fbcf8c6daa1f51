using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>The order of values: text by code point, nulls last in both directions.</summary>
internal static class OracleOrder
{
    /// <summary>Compares two values of one kind, neither of them null.</summary>
    public static int CompareValues(object left, object right) => (left, right) switch
    {
        (string a, string b) => CompareText(a, b),
        (long a, long b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        _ => throw new ArgumentException($"A {left.GetType().Name} is compared with a {right.GetType().Name}."),
    };

    /// <summary>Compares two lists of keys, each in its own direction.</summary>
    public static int CompareKeys(IReadOnlyList<object?> left, IReadOnlyList<object?> right, IReadOnlyList<bool> descending)
    {
        for (var index = 0; index < descending.Count; index++)
        {
            var place = CompareKey(left[index], right[index], descending[index]);
            if (place != 0)
            {
                return place;
            }
        }

        return 0;
    }

    /// <summary>The directions of an order.</summary>
    public static IReadOnlyList<bool> Directions(IReadOnlyList<SortKey> order) => order.Select(key => key.IsDescending).ToList();

    private static int CompareKey(object? left, object? right, bool isDescending) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => isDescending ? CompareValues(right, left) : CompareValues(left, right),
    };

    private static int CompareText(string left, string right)
    {
        // UTF-16 order differs from code point order where surrogates meet U+E000 and above.
        var a = left.EnumerateRunes().Select(rune => rune.Value).ToList();
        var b = right.EnumerateRunes().Select(rune => rune.Value).ToList();
        for (var index = 0; index < Math.Min(a.Count, b.Count); index++)
        {
            if (a[index] != b[index])
            {
                return a[index].CompareTo(b[index]);
            }
        }

        return a.Count.CompareTo(b.Count);
    }
}
