using System.Collections;
using System.Globalization;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>The arguments of one execution by the numbers of their parameters.</summary>
internal sealed class OracleArguments(IReadOnlyList<object?> values)
{
    public object? Value(int parameter) => values[parameter] is int number ? (long)number : values[parameter];

    public int Number(int parameter) => Convert.ToInt32(Value(parameter), CultureInfo.InvariantCulture);

    public string Text(int parameter) => (string)Value(parameter)!;

    public IReadOnlyList<object?> List(int parameter) => ((IEnumerable)Value(parameter)!).Cast<object?>().ToList();

    public IReadOnlyList<object?> Keys(Keyset keyset) =>
        keyset.Parameters.Select(parameter => parameter is { } number ? Value(number) : null).ToList();
}
