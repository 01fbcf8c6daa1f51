using System.Globalization;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>What every way to print a plan as Cypher shares: which rows, in what order, and the rules; how values come back is each printer's own.</summary>
internal abstract partial class CypherPrinter
{
    private readonly Dictionary<string, object?> _constants = new(StringComparer.Ordinal);
    private readonly HashSet<int> _comparedTexts = [];
    private int _variables;

    /// <summary>The parameters that the plan itself fixes, by name.</summary>
    protected IReadOnlyDictionary<string, object?> Constants => _constants;

    /// <summary>The plan's parameters that are compared with stored text.</summary>
    protected IReadOnlySet<int> ComparedTexts => _comparedTexts;

    protected string Fresh(string prefix) => prefix + Number(_variables++);

    private string Constant(object? value)
    {
        var name = "c" + Number(_constants.Count);
        _constants[name] = value;
        return "$" + name;
    }

    protected static string Parameter(int parameter) => "$p" + Number(parameter);

    // The API's plain JSON has no dates: they travel as text.
    private static string Parameter(int parameter, Column column) =>
        column.Scalar == ScalarKind.Date ? $"date({Parameter(parameter)})" : Parameter(parameter);

    /// <summary>Whether a text may hold letters that the server orders by UTF-16 unit.</summary>
    protected virtual bool NeedsTextOrder(int parameter) => true;

    /// <summary>An index for the statement to name; null where the server is to choose.</summary>
    protected virtual IndexUse? Named(IndexUse? index) => index;

    private string ComparedText(int parameter)
    {
        _comparedTexts.Add(parameter);
        return Parameter(parameter);
    }

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string All(IEnumerable<string> conditions) => string.Join(" AND ", conditions);

    protected static string Where(List<string> conditions) => conditions.Count == 0 ? "" : " WHERE " + All(conditions);

    // Tests with sub-queries come after the others, as values: in a WHERE the server plans each several times, and those within it again.
    protected string Where(IReadOnlyList<string> conditions, IEnumerable<string> carried)
    {
        var (plain, deep) = (conditions.Where(test => !HasSubquery(test)).ToList(), conditions.Where(HasSubquery).ToList());
        if (deep.Count == 0)
        {
            return Where(plain);
        }

        var passes = Fresh("p");
        return $"{Where(plain)} WITH {string.Join(", ", carried)}, {All(deep)} AS {passes} WHERE {passes}";
    }

    // What stands in EXISTS and COUNT.
    private string Rows(string clauses, IReadOnlyList<string> conditions, params IEnumerable<string> carried)
    {
        var isOneMatch = clauses.StartsWith("MATCH ", StringComparison.Ordinal) && !conditions.Any(HasSubquery);
        return clauses + Where(conditions, carried) + (isOneMatch ? "" : " RETURN 1 AS found");
    }

    private static bool HasSubquery(string test) => test.Contains("{ ", StringComparison.Ordinal);
}
