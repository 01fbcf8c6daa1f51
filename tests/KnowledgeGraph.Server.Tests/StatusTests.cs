using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Telemetry;
using KnowledgeGraph.Server.Endpoints;
using Microsoft.Extensions.Logging.Abstractions;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

internal sealed class StatusTests
{
    private static readonly object[][] Failures =
    [
        [new InvalidRequestException("x"), 400, "INVALID_REQUEST"],
        [new ConflictException("x"), 400, "CONFLICT"],
        [new StoreUnavailableException("x"), 503, "STORE_UNAVAILABLE"],
        [new OutcomeUnknownException("x"), 503, "OUTCOME_UNKNOWN"],
        [new TimeoutExceededException("x"), 504, "TIMEOUT_EXCEEDED"],
        [new InvalidOperationException("secret"), 500, "INTERNAL"],
    ];

    [TestCaseSource(nameof(Failures))]
    public void A_failure_has_its_status_and_code(Exception failure, int status, string code)
    {
        using var output = new ReplyBuffer();

        Assert.That(ErrorMapper.Write(failure, output, ReplyType.GraphQLResponse, new OperationReport(), NullLogger.Instance), Is.EqualTo(status));
        Assert.That(System.Text.Encoding.UTF8.GetString(output.Written.Span), Does.Contain($"\"code\":\"{code}\"").And.Not.Contain("secret"));
    }

    [Test]
    public void What_was_written_before_a_failure_is_dropped()
    {
        using var output = new ReplyBuffer();
        "{\"data\":{"u8.CopyTo(output.GetSpan(9));
        output.Advance(9);

        ErrorMapper.Write(new TimeoutExceededException("x"), output, ReplyType.Json, new OperationReport(), NullLogger.Instance);

        Assert.That(System.Text.Encoding.UTF8.GetString(output.Written.Span), Does.StartWith("{\"errors\":["));
    }

    [Test]
    public void A_reply_grows_beyond_its_first_array()
    {
        using var output = new ReplyBuffer();
        for (var part = 0; part < 100; part++)
        {
            output.GetSpan(10_000)[..10_000].Fill((byte)part);
            output.Advance(10_000);
        }

        Assert.That(Enumerable.Range(0, 100).Select(part => output.Written.Span[(part * 10_000) + 9_999]), Is.EqualTo(Enumerable.Range(0, 100)));
    }
}
