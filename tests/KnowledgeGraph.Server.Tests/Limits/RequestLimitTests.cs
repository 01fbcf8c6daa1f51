using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Server.Limits;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Limits;

/// <summary>Each limit takes what holds exactly so much, and refuses what holds one more.</summary>
internal sealed class RequestLimitTests
{
    private EmptyStore _store = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _store = await EmptyStore.OpenAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await _store.DisposeAsync();

    [TestCaseSource(typeof(LimitCases), nameof(LimitCases.All))]
    public async Task So_much_is_taken(LimitCase @case)
    {
        var (reply, result) = await AskAsync(@case.Limits, @case.Holding(@case.Value));

        Assert.That(result.Failure, Is.Null);
        Assert.That(reply, Does.StartWith("""{"data":"""));
    }

    [TestCaseSource(typeof(LimitCases), nameof(LimitCases.All))]
    public async Task One_more_is_refused(LimitCase @case)
    {
        var more = @case.Value + @case.Step;

        var (reply, result) = await AskAsync(@case.Limits, @case.Holding(more));

        var error = JsonElement.Parse(reply).GetProperty("errors")[0];
        Assert.Multiple(() =>
        {
            Assert.That(result.IsRequestError, Is.True);
            Assert.That(error.GetProperty("extensions").GetProperty("code").GetString(), Is.EqualTo("LIMIT_EXCEEDED"));
            Assert.That(error.GetProperty("message").GetString(), Does.Match($@"\b{more}(th)?\b").And.Match($@"at most {@case.Value}\b"));
            Assert.That(error.GetProperty("locations")[0].GetProperty("line").GetInt32(), Is.GreaterThan(0));
        });
    }

    [Test]
    public void Each_limit_that_refuses_has_a_case()
    {
        var refusing = LimitSetting.Of<RequestLimits>().Where(setting => setting.Limit.Code.Length > 0).Select(setting => setting.Name);

        Assert.That(LimitCases.All.Select(@case => @case.Limit).Distinct(), Is.EquivalentTo(refusing));
    }

    [TestCase(3)]
    [TestCase(4)]
    public async Task No_more_errors_are_told_than_allowed(int count)
    {
        var (reply, _) = await AskAsync(new RequestLimits(Errors: 3), new GraphRequest($"{{ {string.Join(' ', Enumerable.Range(0, count).Select(index => $"x{index}"))} }}") { Caller = Caller.Program });

        Assert.That(JsonElement.Parse(reply).GetProperty("errors").GetArrayLength(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_page_has_the_size_that_is_set_where_none_is_asked_for()
    {
        var (reply, _) = await AskAsync(new RequestLimits(DefaultPageSize: 9), new GraphRequest("{ actors { nodes { id } } }") { Caller = Caller.Program, ReportsCost = true });

        Assert.That(reply, Does.EndWith("""extensions":{"cost":{"rows":20,"limit":1000000}}}"""));
    }

    [TestCase("{ actors(first: -1) { totalCount } }", "'first' is -1")]
    [TestCase("{ actors(last: -1) { totalCount } }", "'last' is -1")]
    [TestCase("{ actors(first: 1000) { nodes { accuses(first: -999999) { totalCount } } } }", "'first' is -999999")]
    [TestCase("{ statement(id: \"x\") { sources(first: -1) { start } } }", "'first' is -1")]
    public async Task A_negative_size_is_refused_and_lowers_no_cost(string query, string message)
    {
        var (reply, _) = await AskAsync(new RequestLimits(), new GraphRequest(query) { Caller = Caller.Program });

        Assert.That(reply, Does.Contain(message).And.Contain("INVALID_REQUEST").And.Contain("locations"));
    }

    [TestCase("{ __schema { types { name } } }")]
    [TestCase("{ __schema { types { name } } actors { totalCount } }")]
    [TestCase("{ actors { totalCount } }")]
    public async Task The_cost_is_told_only_where_it_is_asked_for(string query)
    {
        var (plain, _) = await AskAsync(new RequestLimits(), new GraphRequest(query) { Caller = Caller.Program });
        var (told, _) = await AskAsync(new RequestLimits(), new GraphRequest(query) { Caller = Caller.Program, ReportsCost = true });

        Assert.That(plain, Does.Not.Contain("extensions"));
        Assert.That(told, Does.StartWith(plain[..^1]));
        Assert.That(JsonElement.Parse(told).GetProperty("extensions").GetProperty("cost").GetProperty("rows").GetInt64(), Is.EqualTo(query.Contains("actors", StringComparison.Ordinal) ? 1011 : 0));
    }

    [Test]
    public async Task What_a_mutation_reads_after_it_is_estimated_before_it_writes()
    {
        const string query = """
            mutation { upsertActors(input: { actors: [{ id: "dear", kind: STATE, name: "X" }] }) {
              actors { statements(first: 1000) { nodes { targets(first: 1000) { name } } } }
            } }
            """;

        var (reply, _) = await AskAsync(new RequestLimits(), new GraphRequest(query) { Caller = Caller.Program });
        var (after, _) = await AskAsync(new RequestLimits(), new GraphRequest("{ actor(id: \"dear\") { id } }") { Caller = Caller.Program });

        Assert.That(reply, Does.Contain("LIMIT_EXCEEDED").And.Contain("rows"));
        Assert.That(after, Is.EqualTo("""{"data":{"actor":null}}"""));
    }

    private async Task<(string Reply, ResponseResult Result)> AskAsync(RequestLimits limits, GraphRequest request)
    {
        var output = new ArrayBufferWriter<byte>();
        var result = await new GraphService(_store.Model, _store.Store, limits).ExecuteAsync(request, output, CancellationToken.None);
        return (Encoding.UTF8.GetString(output.WrittenSpan), result);
    }
}
