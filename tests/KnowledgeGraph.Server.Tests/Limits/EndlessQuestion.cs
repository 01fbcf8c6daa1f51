using System.Text.Json;

namespace KnowledgeGraph.Server.Tests.Limits;

/// <summary>A question whose hops each multiply what is looked through, and nothing is found. Of the sample data, alone, it takes most of a minute.</summary>
internal static class EndlessQuestion
{
    private const int Hops = 8;

    /// <summary>Where the innermost statement has a gist.</summary>
    public static string Where(string gist) =>
        string.Concat(Enumerable.Repeat("speaker: { statements: { some: { ", Hops)) + $"gist: {{ eq: \"{gist}\" }}" + new string('}', 3 * Hops);

    /// <summary>The body of a request.</summary>
    public static string Body() => JsonSerializer.Serialize(new { query = $"{{ statements(where: {{ {Where("x")} }}) {{ totalCount }} }}" });
}
