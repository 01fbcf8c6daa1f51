namespace KnowledgeGraph.Stores.Tests.Copying;

/// <summary>A clock that stands, so that two stores write the same times.</summary>
internal sealed class StandingClock : TimeProvider
{
    public static readonly StandingClock Instance = new();

    public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
}
