using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Running;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Running;

internal sealed class PatientWriterTests
{
    private static readonly WriteRequest _request = new([]) { IdempotencyKey = "k" };

    private readonly HastyTime _time = new();

    [Test]
    public async Task A_store_that_comes_back_is_written_after_growing_pauses()
    {
        var failures = 4;
        var result = await WriterOf(() => failures-- > 0 ? throw new StoreUnavailableException("away") : new WriteResult(7, [], false)).WriteAsync(_request);
        Assert.That(result.Revision, Is.EqualTo(7));
        Assert.That(_time.Pauses.Select(pause => pause.TotalSeconds), Is.EqualTo(new[] { 0.5, 1, 2, 4 }));
    }

    [Test]
    public async Task A_store_that_stays_away_is_given_up_at_the_limit()
    {
        await Assert.CatchAsync<StoreUnavailableException>(() => WriterOf(() => throw new StoreUnavailableException("away")).WriteAsync(_request));
        Assert.That(_time.Pauses.Sum(pause => pause.TotalSeconds), Is.InRange(60, 80));
    }

    [Test]
    public async Task What_was_sent_with_an_unknown_outcome_and_is_there_counts_as_written_now()
    {
        var isFirst = true;
        var result = await WriterOf(() => isFirst && !(isFirst = false) ? throw new OutcomeUnknownException("lost") : new WriteResult(1, [], true)).WriteAsync(_request);
        Assert.That(result.IsReplay, Is.False);
    }

    [Test]
    public async Task A_refusal_is_not_tried_again()
    {
        await Assert.CatchAsync<ConflictException>(() => WriterOf(() => throw new ConflictException("no")).WriteAsync(_request));
        await Assert.CatchAsync<StoreUnavailableException>(() => WriterOf(() => throw new StoreUnavailableException("not ours") { IsRefusal = true }).WriteAsync(_request));
        Assert.That(_time.Pauses, Is.Empty);
    }

    private PatientWriter WriterOf(Func<WriteResult> write)
    {
        _time.Pauses.Clear();
        return new(_ => Task.FromResult(write()), TimeSpan.FromMinutes(1), _time, _ => { }, CancellationToken.None);
    }

    /// <summary>A clock on which every pause is over at once.</summary>
    private sealed class HastyTime : TimeProvider
    {
        private long _now;

        public List<TimeSpan> Pauses { get; } = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Pauses.Add(dueTime);
            _now += dueTime.Ticks;
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
