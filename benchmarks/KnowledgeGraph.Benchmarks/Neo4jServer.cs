using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A Neo4j server that holds a copy of a file.</summary>
/// <param name="Address">Its HTTP address.</param>
/// <param name="Password">The password of neo4j.</param>
internal sealed record Neo4jServer(string Address, string Password)
{
    /// <summary>The settings by which the service uses it.</summary>
    public string[] Settings => ["--KnowledgeGraph:Store=Neo4j", $"--KnowledgeGraph:Neo4j:Uri={Address}", $"--KnowledgeGraph:Neo4j:Password={Password}"];

    /// <summary>A statement posted straight to the Query API.</summary>
    /// <param name="shape">The shape's name.</param>
    /// <param name="request">The service's request for the same answer.</param>
    public Contestant Statement(string shape, byte[] request)
    {
        var variables = JsonElement.Parse(request).GetProperty("variables").EnumerateObject().ToDictionary(variable => variable.Name, variable => variable.Value.GetString()!);
        if (variables.Remove("after", out var cursor))
        {
            // The cursor holds owner, date and id as a JSON array in hexadecimal.
            using var keys = JsonDocument.Parse(Convert.FromHexString(cursor[9..]));
            (variables["day"], variables["last"]) = (keys.RootElement[1].GetString()!, keys.RootElement[2].GetString()!);
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(new { statement = HandWrittenCypher.Of(shape), parameters = variables, accessMode = "READ" });
        var credentials = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:" + Password)));
        return new Contestant(null, Address + "/db/neo4j/query/v2", body) { Credentials = credentials };
    }
}
