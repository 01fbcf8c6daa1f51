using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Tells of a refusal what a report tells of a row: the reason, the place, what was found and what was expected.</summary>
internal static partial class RefusalReader
{
    public static RowRefusal Read(KnowledgeGraphException refusal)
    {
        var (found, expected) = Split(refusal.Message);
        return new RowRefusal(ReasonOf(refusal), ColumnOf(refusal.Path), found, expected ?? ExpectedOf(refusal));
    }

    private static string ReasonOf(KnowledgeGraphException refusal) => refusal switch
    {
        InvalidRequestException or UnknownFieldException => "invalid",
        _ => refusal.Code.ToLowerInvariant().Replace('_', '-'),
    };

    private static (string Found, string? Expected) Split(string message)
    {
        if (ExpectedFirst().Match(message) is { Success: true } match)
        {
            return (match.Groups[2].Value, match.Groups[1].Value);
        }

        return message.Split("; expected ", 2) is [var found, var expected] ? (found, expected.TrimEnd('.')) : (message.TrimEnd('.'), null);
    }

    // 'Statement[12].date.from' is the field 'date.from' of the row's statement, and 'Actor[3].name' that of an actor that it needs.
    private static string? ColumnOf(string? path)
    {
        var place = path is null ? null : Place().Match(path);
        return place switch
        {
            null => null,
            { Success: false } => path!.TrimStart('.') is { Length: > 0 } field ? field : null,
            { Groups: [_, { Value: "Statement" or "Citation" }, { Value: var field }] } => field.Length > 0 ? field : null,
            _ => place.Groups[1].Value + (place.Groups[2].Length > 0 ? "." : "") + place.Groups[2].Value,
        };
    }

    private static string ExpectedOf(KnowledgeGraphException refusal) => refusal switch
    {
        NotFoundException => "something that is in the store, or comes before it in the file",
        ConflictException { Field: { } field } => $"the {field} that is stored",
        RetractedException => "a statement that was not withdrawn",
        _ => "what the store takes",
    };

    [GeneratedRegex(@"\AExpected (.*?), found (.*?)\.?\z", RegexOptions.Singleline)]
    private static partial Regex ExpectedFirst();

    [GeneratedRegex(@"\A([A-Z][A-Za-z]*)\[\d+\]\.?(.*)\z", RegexOptions.Singleline)]
    private static partial Regex Place();
}
