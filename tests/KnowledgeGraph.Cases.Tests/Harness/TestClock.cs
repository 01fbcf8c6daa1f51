namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>A clock that stands, so that stores write the same times.</summary>
internal sealed class TestClock : TimeProvider
{
    public static readonly TestClock Instance = new();

    public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
}
