using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Schema;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Server.Tests.Limits;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>What a caller may not do is refused whatever the transport, and nothing of it is done.</summary>
internal sealed class PermissionTests
{
    private const string Upserting = "upsertActors(input: { actors: [{ id: \"new\", kind: STATE, name: \"New\" }] }) { revision { by } errors { message } }";

    private EmptyStore? _store;

    [SetUp]
    public async Task StartAsync() => _store = await EmptyStore.OpenAsync();

    [TearDown]
    public async Task StopAsync() => await _store!.DisposeAsync();

    [Test]
    public async Task A_mutation_is_executed_for_the_roles_that_may_do_it_and_refused_to_the_others([Values] bool isNamed)
    {
        foreach (var role in _store!.Model.Roles)
        {
            foreach (var mutation in Mutations())
            {
                var permission = MutationSdl.PermissionOf(mutation[..mutation.IndexOf('(', StringComparison.Ordinal)]);

                var (reply, result) = await AskAsync($"mutation {{ {mutation} }}", new Caller(isNamed ? "anna" : null, role));

                var expected = role.Permissions.Contains(permission) ? null : isNamed ? typeof(ForbiddenException) : typeof(UnauthenticatedException);
                Assert.That(result.Failure?.GetType(), Is.EqualTo(expected), $"{role.Title}: {mutation}: {reply}");
            }
        }
    }

    [Test]
    public async Task Every_mutation_of_the_schema_is_tried()
    {
        var (reply, _) = await AskAsync("{ __schema { mutationType { fields { name } } } }", Named("anna", "READER"));

        var names = JsonElement.Parse(reply).GetProperty("data").GetProperty("__schema").GetProperty("mutationType").GetProperty("fields")
            .EnumerateArray().Select(field => field.GetProperty("name").GetString());
        Assert.That(Mutations().Select(mutation => mutation[..mutation.IndexOf('(', StringComparison.Ordinal)]), Is.EquivalentTo(names));
    }

    [Test]
    public async Task A_refusal_has_a_code_and_a_place_and_nothing_before_it_was_done()
    {
        var (reply, result) = await AskAsync(
            $"mutation {{\n  {Mutations()[^1]}\n  last: {Upserting}\n}}", Named("anna", "CONTRIBUTOR"));

        Assert.That(result.IsRequestError, Is.True);
        Assert.That(reply, Is.EqualTo(
            """{"errors":[{"message":"'upsertActors' needs the role editor; 'anna' has the role contributor.","locations":[{"line":3,"column":3}],"extensions":{"code":"FORBIDDEN"}}]}"""));
        Assert.That((await AskAsync("{ revisions { totalCount } actors { totalCount } }", Caller.Program)).Reply, Does.Not.Contain("\"totalCount\":1"));
    }

    [Test]
    public async Task Who_may_not_ask_learns_nothing_of_the_schema()
    {
        var (reply, result) = await AskAsync("{ acto { id } }", new Caller(null, null));
        var (named, _) = await AskAsync("{ __schema { types { name } } }", new Caller("anna", null));

        Assert.That(result.Failure, Is.InstanceOf<UnauthenticatedException>());
        Assert.That(reply, Is.EqualTo("""{"errors":[{"message":"The service needs the role reader; nobody is authenticated: expected a key or a token, as 'Authorization: Bearer KEY'.","extensions":{"code":"UNAUTHENTICATED"}}]}"""));
        Assert.That(named, Is.EqualTo("""{"errors":[{"message":"The service needs the role reader; 'anna' has none.","extensions":{"code":"FORBIDDEN"}}]}"""));
    }

    [TestCase("anna", "EDITOR", null, "anna")]
    [TestCase("anna", "EDITOR", "anna", "anna")]
    [TestCase("anna", "ADMIN", "ben", "ben")]
    [TestCase(null, "ADMIN", null, null)]
    [TestCase(null, "ADMIN", "ben", "ben")]
    public async Task A_write_is_by_its_caller_or_by_whom_an_admin_names(string? name, string role, string? by, string? expected)
    {
        var (reply, _) = await AskAsync($"mutation {{ {By(by)} }}", Named(name, role));

        Assert.That(JsonElement.Parse(reply).GetProperty("data").GetProperty("upsertActors").GetProperty("revision").GetProperty("by").GetString(), Is.EqualTo(expected), reply);
    }

    [Test]
    public async Task Others_cannot_write_in_another_name()
    {
        var (reply, result) = await AskAsync($"mutation {{ {By("ben")} }}", Named("anna", "EDITOR"));

        Assert.That(result.Failure, Is.InstanceOf<ForbiddenException>());
        Assert.That(reply, Does.Contain("To record in the name of 'ben' needs the role admin; 'anna' has the role editor.").And.Contain("\"input\":\"input.by\""));
        Assert.That((await AskAsync("{ actors { totalCount } }", Caller.Program)).Reply, Does.Contain("\"totalCount\":0"));
    }

    private static string By(string? name) => name is null ? Upserting : Upserting.Replace("input: {", $"input: {{ by: \"{name}\",", StringComparison.Ordinal);

    private static string[] Mutations()
    {
        const string statement = """{ kind: COMMENTS, gist: "x", date: { from: "2024-01-01", to: "2024-01-01", precision: DAY, basis: STATED }, sources: [] }""";
        return
        [
            Upserting,
            "upsertEvents(input: { events: [] }) { outcomes }",
            "upsertDocuments(input: { documents: [] }) { outcomes }",
            "upsertAffiliations(input: { affiliations: [] }) { outcomes }",
            "removeAffiliations(input: { ids: [] }) { outcomes }",
            "addSources(input: { id: \"x\", sources: [] }) { outcomes }",
            "retractStatement(input: { id: \"x\", reason: \"x\" }) { outcomes }",
            $"correctStatement(input: {{ id: \"x\", reason: \"x\", replacement: {statement} }}) {{ outcomes }}",
            "reviewStatement(input: { id: \"x\", standing: ACCEPTED }) { outcomes }",
            $"recordStatements(input: {{ statements: [{statement}] }}) {{ outcomes }}",
        ];
    }

    private Caller Named(string? name, string role) => new(name, _store!.Model.FindRole(role));

    private async Task<(string Reply, ResponseResult Result)> AskAsync(string query, Caller caller)
    {
        var output = new ArrayBufferWriter<byte>();
        var result = await new GraphService(_store!.Model, _store.Store).ExecuteAsync(new GraphRequest(query) { Caller = caller }, output, CancellationToken.None);
        return (Encoding.UTF8.GetString(output.WrittenSpan), result);
    }
}
