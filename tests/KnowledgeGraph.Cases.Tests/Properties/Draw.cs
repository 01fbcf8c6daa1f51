namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Random choices that a seed repeats.</summary>
internal sealed class Draw(int seed, int size)
{
    private readonly Random _random = new(seed);

    /// <summary>How much to make.</summary>
    public int Size => size;

    public int Below(int bound) => _random.Next(bound);

    public int Between(int low, int high) => _random.Next(low, high + 1);

    /// <summary>True once in so many times.</summary>
    public bool Once(int times) => _random.Next(times) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public T PickOf<T>(params T[] items) => Pick(items);

    public T? PickOrNull<T>(IReadOnlyList<T> items)
        where T : class => items.Count == 0 || Once(3) ? null : Pick(items);

    /// <summary>Some of the items, at most so many, in random order.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> items, int most)
    {
        var all = items.ToArray();
        _random.Shuffle(all);
        return all.Take(_random.Next(Math.Min(most, all.Length) + 1)).ToList();
    }

    /// <summary>At least one of the items, at most so many.</summary>
    public IReadOnlyList<T> SomeOf<T>(IReadOnlyList<T> items, int most)
    {
        var some = Some(items, most);
        return some.Count > 0 ? some : [Pick(items)];
    }
}
