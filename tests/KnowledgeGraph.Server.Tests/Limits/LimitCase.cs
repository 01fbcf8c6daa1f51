using System.Text.Json;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Server.Tests.Limits;

/// <summary>A limit, and requests that hold exactly so much of what it counts.</summary>
internal sealed record LimitCase(string Limit, int Value, string Name, Func<int, (string Query, object? Variables)> Request)
{
    /// <summary>By how much a request can hold more.</summary>
    public int Step { get; init; } = 1;

    /// <summary>All limits as they are by default but the one of the case.</summary>
    public RequestLimits Limits
    {
        get
        {
            var values = LimitNames().Select(name => (object)(name == Limit ? Value : (int)typeof(RequestLimits).GetProperty(name)!.GetValue(new RequestLimits())!));
            return (RequestLimits)typeof(RequestLimits).GetConstructors()[0].Invoke([.. values]);
        }
    }

    public GraphRequest Holding(int count)
    {
        var (query, variables) = Request(count);
        return new GraphRequest(query, null, variables is null ? null : JsonSerializer.SerializeToElement(variables)) { Caller = Caller.Program };
    }

    public override string ToString() => Name;

    private static IEnumerable<string> LimitNames() => typeof(RequestLimits).GetConstructors()[0].GetParameters().Select(parameter => parameter.Name!);
}
