using System.Buffers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>Reads a request's parameters from the query string of a GET.</summary>
internal static class QueryStringReader
{
    public static IncomingRequest Read(IQueryCollection parameters) =>
        new(
            Text(parameters, "query"), Text(parameters, "documentId") ?? Text(parameters, "id"), Text(parameters, "operationName"),
            Json(parameters, "variables"), Json(parameters, "extensions"));

    private static string? Text(IQueryCollection parameters, string name) => parameters[name] switch
    {
        [] => null,
        [{ Length: > 0 } text] => text,
        // A form that is left empty sends its fields all the same.
        [_] => null,
        var several => throw RefusedRequestException.Malformed($"'{name}' is given {several.Count} times; expected it once."),
    };

    private static JsonElement? Json(IQueryCollection parameters, string name)
    {
        if (Text(parameters, name) is not { } text)
        {
            return null;
        }

        using var json = RequestJson.Parse(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(text)), $"The parameter '{name}'");
        return json.RootElement.ValueKind switch
        {
            JsonValueKind.Object => json.RootElement.Clone(),
            JsonValueKind.Null => null,
            _ => throw RefusedRequestException.Malformed($"'{name}' is no object."),
        };
    }
}
