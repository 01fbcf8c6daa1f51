using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>How the rows of a type travel: as lists of values in the order of its columns, dates as text.</summary>
internal static class RowValues
{
    /// <summary>The properties that search reads.</summary>
    public static readonly IReadOnlyList<string> SearchProperties = ["searchName", "searchFolded", "searchTokens"];

    /// <summary>The values of a row; those of a searched type are followed by the texts that search reads.</summary>
    public static object?[] Of(Row row)
    {
        var values = row.Type.Columns.Select(column => row[column]);
        return [.. values, .. row.Type.Search.Count == 0 ? [] : SearchTexts(row)];
    }

    /// <summary>The texts of <see cref="SearchProperties"/>.</summary>
    public static IEnumerable<string?> AllSearchTexts(Row row)
    {
        var texts = SearchTexts(row).ToList();
        return texts.Select(text => text ?? texts[0]);
    }

    /// <summary>A map of all properties, from the list called <paramref name="values"/>.</summary>
    public static string Properties(RecordType type, string values)
    {
        var properties = type.Columns.Select(column => $"{CypherNames.Quote(column.Name)}: {Property(column, values)}");
        var search = type.Search.Count == 0 ? [] : SearchProperties.Select((name, index) => $"{name}: {SearchText(type, values, index)}");
        return $"{{{string.Join(", ", properties.Concat(search))}}}";
    }

    /// <summary>A column's value, from the list called <paramref name="values"/>.</summary>
    public static string Property(Column column, string values) => Property(column, values, column.Index);

    /// <summary>A column's value, from that place in the list called <paramref name="values"/>.</summary>
    public static string Property(Column column, string values, int place) =>
        column is { Scalar: ScalarKind.Date, IsList: false } ? $"date({values}[{place}])" : $"{values}[{place}]";

    /// <summary>The list of a record's values, as <see cref="Read"/> takes it.</summary>
    public static string List(RecordType type, string variable) =>
        $"[{string.Join(", ", type.Columns.Select(column => $"{variable}.{CypherNames.Quote(column.Name)}"))}]";

    /// <summary>The row that a list of values stands for.</summary>
    public static Row Read(RecordType type, JsonElement values)
    {
        var row = new Row(type);
        foreach (var column in type.Columns)
        {
            var value = values[column.Index];
            row[column] = value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.Array => value.EnumerateArray().Select(item => item.GetString()!).ToArray(),
                JsonValueKind.Number => value.GetInt64(),
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => value.GetString(),
            };
        }

        return row;
    }

    // Most often the three are one text, which then travels once.
    private static string SearchText(RecordType type, string values, int index) =>
        index == 0 ? $"{values}[{type.Columns.Count}]" : $"coalesce({values}[{type.Columns.Count + index}], {values}[{type.Columns.Count}])";

    private static IEnumerable<string?> SearchTexts(Row row)
    {
        var texts = row.Type.Search.Select(property => row[property.Column] switch
        {
            string text => TextFolding.Tokens(text),
            IEnumerable<string> items => [.. items.SelectMany(TextFolding.Tokens)],
            _ => [],
        }).ToList();
        var name = string.Join(' ', texts[0]);
        var folded = string.Join('\n', texts.Select(tokens => string.Join(' ', tokens)));
        var all = string.Join(' ', texts.SelectMany(tokens => tokens).Distinct());
        return [name, folded == name ? null : folded, all == name ? null : all];
    }
}
