using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Makes the errors that refuse a write, each with its place in the input.</summary>
internal static class Refusal
{
    public static InvalidRequestException Invalid(string path, string message) => new(message) { Path = path };

    public static NotFoundException NotFound(string path, string what, string id) => new($"{what} '{id}' does not exist.") { Path = path };

    public static ConflictException Conflict(string path, string message, string? differs = null) => new(message) { Path = path, Field = differs };

    public static RetractedException Retracted(string path, Row statement)
    {
        var number = (long)statement["retractionRevision"]!;
        return new RetractedException(FormattableString.Invariant($"Statement '{statement.Id}' was retracted in revision {number}."))
        {
            Path = path,
            Revision = number,
        };
    }

    /// <summary>The place that holds another: <c>input</c> for <c>input.sources</c>.</summary>
    public static string Parent(string path) => path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : path;
}
