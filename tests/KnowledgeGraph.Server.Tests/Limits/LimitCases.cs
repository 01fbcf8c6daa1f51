namespace KnowledgeGraph.Server.Tests.Limits;

/// <summary>A case of each limit of a request, and of each way to reach it.</summary>
internal static class LimitCases
{
    private const string ById = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    private const string Filtered = "query ($where: ActorFilterInput) { actors(where: $where) { totalCount } }";

    public static IEnumerable<LimitCase> All =>
    [
        Written("Tokens", 10, "tokens", n => $"{{ {Times(n - 2, _ => "__typename")} }}"),
        Written("Tokens", 10, "tokens that are comments", n => $"{{ __typename }}{Times(n - 3, _ => "\n#")}"),
        Written("Depth", 8, "levels", n => $"{{ __schema {{ queryType {{ {Within("ofType {", n - 3, "name")} }} }} }}"),
        Written("Depth", 8, "levels through fragments", n => $"{{ __schema {{ queryType {{ ...F }} }} }} fragment F on __Type {{ {Within("ofType {", n - 3, "name")} }}"),
        Written("Fields", 12, "fields", n => $"{{ {Times(n, i => $"a{i}: __typename")} }}"),
        Written("Fields", 12, "fields of a fragment that is spread again", n => $"{{ ...F ...F {Times(n - 8, i => $"a{i}: __typename")} }} fragment F on Query {{ x: __typename y: __typename z: __typename }}"),
        Written("Repeats", 7, "repeats", n => $"{{ {Times(n, _ => "__typename")} }}"),
        Written("Repeats", 7, "repeats from fragments", n => $"{{ {Times(n, i => $"...F{i}")} }} {Times(n, i => $"fragment F{i} on Query {{ __typename }}")}"),
        Written("Repeats", 7, "repeats below repeats", n => $"{{ {Times(n, i => "__schema { queryType { name } }")} }}"),
        Written("Aliases", 6, "aliases", n => $"{{ {Times(n, i => $"a{i}: __typename")} }}"),
        Written("Directives", 6, "directives", n => $"{{ {Times(n, i => $"a{i}: __typename @include(if: true)")} }}"),
        Written("Fragments", 6, "fragments", n => $"{{ {Times(n, i => $"...F{i}")} }} {Times(n, i => $"fragment F{i} on Query {{ __typename }}")}"),
        Written("IntrospectionDepth", 2, "nested lists of introspection", n => $"{{ __schema {{ types {{ {Within("fields { type {", n - 1, "name")} }} }} }}"),
        Written("IntrospectionDepth", 2, "nested lists of a type", n => $"{{ __type(name: \"Query\") {{ {Within("fields { type {", n, "name")} }} }}"),
        Written("IntrospectionLists", 5, "lists of introspection", n => $"{{ __schema {{ {Times(n, i => $"a{i}: directives {{ name }}")} }} }}"),
        Written("ListLength", 9, "items of a list", n => $"{{ nodes(ids: [{Times(n, i => $"\"{i}\"")}]) {{ id }} }}"),
        Given("ListLength", 9, "items of a list in a variable", ById, n => new { ids = Enumerable.Range(0, n).Select(i => $"{i}") }),
        Given("VariableValues", 9, "values in variables", ById, n => new { ids = Enumerable.Range(0, n - 1).Select(i => $"{i}") }),
        Given("VariableDepth", 7, "levels of a variable", Filtered, n => new { where = Levels(n) }),
        Written("FilterOperators", 8, "fields of filters", n => $"{{ actors(where: {{ and: [{Times((n - 1) / 2, _ => "{ id: { eq: \"x\" } }")}] {(n % 2 == 0 ? "or: []" : "")} }}) {{ totalCount }} }}"),
        Written("FilterOperators", 8, "fields of several filters", n => $"{{ {Times(n / 2, i => $"a{i}: actors(where: {{ id: {{ eq: \"x\" }} }}) {{ totalCount }}")} {(n % 2 == 0 ? "" : "z: actors(order: { name: ASC }) { totalCount }")} }}"),
        Given("FilterOperators", 8, "fields of filters in a variable", Filtered, n => new { where = Conjunction(n) }),
        Given("FilterOperators", 8, "fields of a variable that stands twice",
            "query ($where: ActorFilterInput) { a: actors(where: { and: [$where] }) { totalCount } b: actors(where: { or: [$where] }) { totalCount } }", n => new { where = Conjunction((n - 2) / 2) }, step: 2),
        Written("FilterDepth", 4, "levels of filters", n => $"{{ actors(where: {Within("{ and:", n - 1, "{ }")}) {{ totalCount }} }}"),
        Given("FilterDepth", 4, "levels of filters in a variable", Filtered, n => new { where = Levels((2 * n) - 1) }),
        Given("FilterDepth", 4, "levels of a variable within a filter", "query ($where: ActorFilterInput) { actors(where: { and: [$where] }) { totalCount } }", n => new { where = Levels((2 * n) - 3) }),
        Written("PageSize", 30, "rows of a page", n => $"{{ actors(first: {n}) {{ totalCount }} }}"),
        Written("PageSize", 30, "rows of a last page", n => $"{{ actors(last: {n}) {{ totalCount }} }}"),
        Given("PageSize", 30, "rows of a page in a variable", "query ($n: Int) { actors(first: $n) { totalCount } }", n => new { n }),
        // Each of the page's rows, and the one behind it, and its node.
        Written("Cost", 22, "rows that may be touched", n => $"{{ actors(first: {(n / 2) - 1}) {{ nodes {{ id }} }} }}", step: 2),
        Given("Cost", 22, "rows that may be touched, by a variable", "query ($n: Int) { actors(first: $n) { nodes { id } } }", n => new { n = (n / 2) - 1 }, step: 2),
    ];

    private static LimitCase Written(string limit, int value, string name, Func<int, string> query, int step = 1) =>
        new(limit, value, name, n => (query(n), null)) { Step = step };

    private static LimitCase Given(string limit, int value, string name, string query, Func<int, object> variables, int step = 1) =>
        new(limit, value, name, n => (query, variables(n))) { Step = step };

    private static string Times(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));

    private static string Within(string open, int times, string inner) =>
        string.Concat(Enumerable.Repeat(open + " ", times)) + inner + string.Concat(Enumerable.Repeat(new string('}', open.Count(letter => letter == '{')), times));

    // Objects and lists in turn.
    private static object Levels(int count) => count <= 1 ? new { } : new { and = count == 2 ? [] : (object[])[Levels(count - 2)] };

    private static object Conjunction(int fields) => fields % 2 == 0
        ? new { and = Enumerable.Repeat(new { id = new { eq = "x" } }, (fields - 1) / 2), or = Array.Empty<object>() }
        : new { and = Enumerable.Repeat(new { id = new { eq = "x" } }, (fields - 1) / 2) };
}
