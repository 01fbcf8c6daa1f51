using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>What is tried again, by the server's code alone.</summary>
internal sealed class RetryRulesTests
{
    [TestCase("Neo.TransientError.Transaction.DeadlockDetected", true)]
    [TestCase("Neo.TransientError.General.DatabaseUnavailable", true)]
    [TestCase("Neo.TransientError.Transaction.Terminated", false)]
    [TestCase("Neo.TransientError.Transaction.LockClientStopped", false)]
    [TestCase("Neo.ClientError.Cluster.NotALeader", true)]
    [TestCase("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", true)]
    [TestCase("Neo.ClientError.Security.AuthorizationExpired", true)]
    [TestCase("Neo.ClientError.Security.Unauthorized", false)]
    [TestCase("Neo.ClientError.Statement.SyntaxError", false)]
    [TestCase("Neo.ClientError.Schema.ConstraintValidationFailed", false)]
    [TestCase("Neo.DatabaseError.General.UnknownError", false)]
    public void A_code_is_retried_as_the_drivers_do(string code, bool isRetried) =>
        Assert.That(State().Retries(Refused(code)), Is.EqualTo(isRetried));

    [Test]
    public void Waits_double_give_or_take_a_fifth()
    {
        var state = State();
        for (var seconds = 1; seconds <= 8; seconds *= 2)
        {
            Assert.That(state.Retries(Refused("Neo.TransientError.Transaction.DeadlockDetected")));
            Assert.That(state.Delay.TotalSeconds, Is.InRange(seconds * 0.8, seconds * 1.2));
        }
    }

    [Test]
    public void Work_is_given_up_when_the_next_wait_would_end_after_its_time()
    {
        var state = State(TimeSpan.FromSeconds(24));
        var retries = 0;
        while (state.Retries(Refused("Neo.TransientError.Transaction.DeadlockDetected")))
        {
            retries++;
        }

        Assert.That(retries, Is.EqualTo(5), "Give or take a fifth, a wait of 16 seconds ends within 24 and one of 32 does not.");
    }

    [Test]
    public void Work_that_needs_too_much_memory_is_tried_twice_more_in_smaller_pieces()
    {
        var state = State();
        var failures = Enumerable.Range(0, 3).Select(_ => state.Retries(Refused("Neo.TransientError.General.MemoryPoolOutOfMemoryError"))).ToList();
        Assert.That(failures, Is.EqualTo([true, true, false]));
        Assert.That(state.MemoryFailures, Is.EqualTo(3));
    }

    private static RetryState State(TimeSpan? retryTime = null)
    {
        var options = new Neo4jOptions { Uri = new Uri("http://localhost"), Password = "", RetryTime = retryTime ?? TimeSpan.FromSeconds(30) };
        return new RetryState(options, new Circuit(options.BreakDuration), isWrite: false);
    }

    private static QueryFailureException Refused(string code) => new(FailureKind.Refused, code) { ErrorCode = code };
}
