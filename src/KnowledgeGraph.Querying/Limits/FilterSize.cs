using System.Text.Json;
using GraphQLParser.AST;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>How much a value given to <c>where</c> or <c>order</c> holds.</summary>
/// <param name="Operators">The fields of its objects; variables count as nothing.</param>
/// <param name="Depth">Its levels of objects.</param>
internal readonly record struct FilterSize(long Operators, int Depth)
{
    public static FilterSize Of(GraphQLValue? value) => value switch
    {
        GraphQLObjectValue given => Sum((given.Fields ?? []).Select(field => Of(field.Value))).Around(given.Fields?.Count ?? 0),
        GraphQLListValue list => Sum((list.Values ?? []).Select(Of)),
        _ => default,
    };

    public static FilterSize Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Sum(value.EnumerateObject().Select(field => Of(field.Value))).Around(value.GetPropertyCount()),
        JsonValueKind.Array => Sum(value.EnumerateArray().Select(Of)),
        _ => default,
    };

    /// <summary>With so many values more, each within so many levels.</summary>
    public FilterSize Plus(FilterSize other, int times, int levels) => new(Operators + (times * other.Operators), Math.Max(Depth, levels + other.Depth));

    private FilterSize Around(int fields) => new(Operators + fields, Depth + 1);

    private static FilterSize Sum(IEnumerable<FilterSize> sizes) => sizes.Aggregate(default(FilterSize), (sum, size) => sum.Plus(size, 1, 0));
}
