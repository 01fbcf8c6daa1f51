using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The requests of the shapes over one file.</summary>
internal sealed class Questions(Comparison comparison, string url, string file)
{
    /// <summary>The actor with the most accusations.</summary>
    public const string Largest = "actor0";

    /// <summary>The actor with about that many accusations.</summary>
    public string WithAccusations(int count)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT actor_id FROM accuses WHERE layer = 'CURATED' GROUP BY actor_id ORDER BY abs(count(*) - ?1), actor_id LIMIT 1";
        command.Parameters.Add(new SqliteParameter("?1", count));
        return (string)command.ExecuteScalar()!;
    }

    /// <summary>The request of a shape about an actor.</summary>
    public async Task<byte[]> BodyAsync(Shape shape, string actor)
    {
        Dictionary<string, string> variables = shape.Name switch
        {
            "B" => [],
            "D" => new() { ["id"] = "actor3" },
            "E" => new() { ["id"] = actor, ["after"] = await CursorAsync(actor) },
            "F" => new() { ["id"] = actor, ["target"] = "actor2" },
            _ => new() { ["id"] = actor },
        };
        return JsonSerializer.SerializeToUtf8Bytes(new { query = shape.Query, operationName = shape.Name, variables });
    }

    // The cursor of the actor's 5,000th accusation, or of the one half-way.
    private async Task<string> CursorAsync(string actor)
    {
        string? cursor = null;
        for (int seen = 0, total = int.MaxValue; seen < Math.Min(5000, total / 2);)
        {
            var size = total == int.MaxValue ? 1 : Math.Min(250, Math.Min(5000, total / 2) - seen);
            var page = string.Create(CultureInfo.InvariantCulture, $"first: {size}{(cursor is null ? "" : $", after: \"{cursor}\"")}");
            var query = $"{{ actor(id: \"{actor}\") {{ accuses({page}, order: [{{ date: DESC }}]) {{ totalCount pageInfo {{ endCursor }} }} }} }}";
            var answer = JsonDocument.Parse(await comparison.AskAsync(new Contestant(null, url, JsonSerializer.SerializeToUtf8Bytes(new { query }))));
            var accuses = answer.RootElement.GetProperty("data").GetProperty("actor").GetProperty("accuses");
            (cursor, total, seen) = (accuses.GetProperty("pageInfo").GetProperty("endCursor").GetString(), accuses.GetProperty("totalCount").GetInt32(), seen + size);
        }

        return cursor!;
    }
}
