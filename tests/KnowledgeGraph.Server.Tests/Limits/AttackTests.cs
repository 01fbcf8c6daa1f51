using System.Buffers;
using System.Text;
using GraphQLParser;
using GraphQLParser.AST;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Service;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Limits;

/// <summary>Small requests that ask for endless work are refused for little.</summary>
internal sealed class AttackTests
{
    private const long Megabyte = 1024 * 1024;

    private EmptyStore _store = null!;
    private GraphService _service = null!;

    private static IEnumerable<TestCaseData> Attacks =>
    [
        Attack("fragments that each spread the next twice", FragmentBomb(49), "LIMIT_EXCEEDED"),
        Attack("duplicate fields", $"{{ {Times(10_000, _ => "__typename")} }}", "LIMIT_EXCEEDED"),
        Attack("duplicate fields within the tokens", $"{{ {Times(900, _ => "__typename")} }}", "LIMIT_EXCEEDED"),
        Attack("different fields below duplicate ones", $"{{ {Times(10_000, i => $"actor(id: \"x\") {{ a{i}: id }}")} }}", "LIMIT_EXCEEDED"),
        Attack("different fields below duplicate ones within the tokens", $"{{ {Times(100, i => $"__schema {{ queryType {{ a{i}: name }} }}")} }}", "LIMIT_EXCEEDED"),
        Attack("duplicate fields in nested duplicates", $"{{ {Times(45, _ => $"__schema {{ {Times(4, _ => "queryType { name }")} }}")} }}", "LIMIT_EXCEEDED"),
        Attack("a flood of unknown fields", $"{{ {Times(10_000, i => $"x{i}")} }}", "LIMIT_EXCEEDED"),
        Attack("a flood of unknown fields within the limits", $"{{ {Times(999, i => $"actor{i}")} }}", "UNKNOWN_FIELD"),
        Attack("introspection of types of fields of types", $"{{ __schema {{ types {{ {Nested("fields { type {", 8, "name")} }} }} }}", "LIMIT_EXCEEDED"),
        Attack("introspection of many lists", $"{{ __schema {{ {Times(90, i => $"a{i}: types {{ fields {{ name }} }}")} }} }}", "LIMIT_EXCEEDED"),
        Attack("fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "INVALID_REQUEST"),
        Attack("fragments in a circle that nothing spreads", "{ __typename } fragment A on Query { ...B } fragment B on Query { ...A }", "INVALID_REQUEST"),
        Attack("a fragment in itself", "{ ...A } fragment A on Query { node(id: 1) { ...A } }", "INVALID_REQUEST"),
        Attack("many fragments", $"{{ __typename }} {Times(1_000, i => $"fragment F{i} on Query {{ __typename }}")}", "LIMIT_EXCEEDED"),
        Attack("deep fields", $"{{ {Nested("__schema {", 60, "name")} }}", "LIMIT_EXCEEDED"),
        Attack("endless depth", $"{{ {Nested("a {", 2_400, "b")} }}", "LIMIT_EXCEEDED"),
        Attack("deep values", $"{{ actors(where: {string.Concat(Enumerable.Repeat("[", 2_000))}) {{ id }} }}", "LIMIT_EXCEEDED"),
        Attack("half a million tokens", new string('{', 500_000), "LIMIT_EXCEEDED"),
        Attack("deep inline fragments", $"{{ {Nested("... {", 2_400, "b")} }}", "LIMIT_EXCEEDED"),
        Attack("a negative page", "{ actors(first: -1000000) { nodes { id } } }", "INVALID_REQUEST"),
        Attack("pages within pages", "{ actors(first: 1000) { nodes { accuses(first: 1000) { nodes { accuses(first: 1000) { nodes { id } } } } } } }", "LIMIT_EXCEEDED"),
        Attack("a filter in a fragment that is spread again and again",
            $"{{ {Times(40, i => $"a{i}: node(id: {i}) {{ ...F }}")} }} fragment F on Actor {{ statements(where: {{ and: [{Times(20, _ => "{ id: { eq: \"x\" } }")}] }}) {{ totalCount }} }}", "LIMIT_EXCEEDED"),
    ];

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _store = await EmptyStore.OpenAsync();
        _service = new GraphService(_store.Model, _store.Store);
        // What is made once is no part of what a request costs.
        await AskAsync("{ a b actors(where: { id: { eq: \"x\" } }) { totalCount } ...A } fragment A on Query { __typename }");
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await _store.DisposeAsync();

    [TestCaseSource(nameof(Attacks))]
    public async Task An_attack_is_refused_for_under_ten_megabytes(string query, string code)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var asked = AskAsync(query);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(asked.IsCompleted, Is.True, "All of it happened on this thread.");
        Assert.That(await asked, Does.StartWith("""{"errors":[""").And.Contain($"\"code\":\"{code}\"").And.Contain("locations"));
        Assert.That(allocated, Is.LessThan(10 * Megabyte));
        await TestContext.Out.WriteLineAsync($"{allocated / 1024} KiB");
    }

    [TestCase(10)]
    [TestCase(40)]
    public void Each_fragment_is_measured_once(int levels)
    {
        var document = Parser.Parse(FragmentBomb(levels));
        var size = new ExpandedSize(document, DocumentLimits.Fragments(document, new RequestLimits()), 1_000);

        size.Measure(document.Definitions.OfType<GraphQLOperationDefinition>().Single().SelectionSet);

        Assert.That(size.Visited, Is.EqualTo((2 * levels) + 2));
    }

    private async Task<string> AskAsync(string query)
    {
        var output = new ArrayBufferWriter<byte>();
        await _service.ExecuteAsync(new GraphRequest(query) { Caller = Caller.Program }, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static TestCaseData Attack(string name, string query, string code) => new TestCaseData(query, code).SetArgDisplayNames(name);

    private static string FragmentBomb(int levels) =>
        $"{{ ...F0 }} {Times(levels, index => $"fragment F{index} on Query {{ ...F{index + 1} ...F{index + 1} }}")} fragment F{levels} on Query {{ __typename }}";

    private static string Times(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));

    private static string Nested(string open, int times, string inner) =>
        string.Concat(Enumerable.Repeat(open + " ", times)) + inner + new string('}', times * open.Count(letter => letter == '{'));
}
