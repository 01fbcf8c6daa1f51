using KnowledgeGraph.Core.Copying;

namespace KnowledgeGraph.Core.Tests.Copying;

internal sealed class ReadAheadTests
{
    private bool _isOver;

    [Test]
    public async Task All_comes_in_its_order()
    {
        var taken = new List<int>();
        await foreach (var number in ReadAhead.Of(CountAsync(100, null)))
        {
            taken.Add(number);
        }

        Assert.That(taken, Is.EqualTo(Enumerable.Range(0, 100)));
    }

    [Test]
    public async Task A_failure_is_met_after_what_came_before_it()
    {
        var taken = new List<int>();
        var failure = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var number in ReadAhead.Of(CountAsync(3, new IOException("gone"))))
            {
                taken.Add(number);
            }
        });
        Assert.That(failure!.Message, Is.EqualTo("gone"));
        Assert.That(taken, Is.EqualTo([0, 1, 2]));
    }

    [Test]
    public async Task Who_takes_no_more_ends_the_reading()
    {
        await foreach (var number in ReadAhead.Of(CountAsync(int.MaxValue, null)))
        {
            if (number == 5)
            {
                break;
            }
        }

        Assert.That(_isOver, Is.True);
    }

    private async IAsyncEnumerable<int> CountAsync(int count, Exception? failure)
    {
        try
        {
            for (var number = 0; number < count; number++)
            {
                await Task.Yield();
                yield return number;
            }

            if (failure is not null)
            {
                throw failure;
            }
        }
        finally
        {
            _isOver = true;
        }
    }
}
