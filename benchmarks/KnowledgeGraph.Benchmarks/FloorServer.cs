using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A bare endpoint that takes the service's request bodies and answers each shape by SQL written by hand.</summary>
internal static class FloorServer
{
    private static readonly ConcurrentBag<(SqliteConnection Connection, Dictionary<string, sqlite3_stmt> Statements)> _readers = [];

    public static async Task RunAsync(string file, string url)
    {
        // What the service asks of the library, the floor does too.
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapPost("/graphql", context => AnswerAsync(context, file));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, string file)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var name = body.RootElement.GetProperty("operationName").GetString()!;
        var variables = body.RootElement.GetProperty("variables");
        if (!_readers.TryTake(out var reader))
        {
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
            connection.Open();
            raw.sqlite3_exec(connection.Handle, "PRAGMA query_only = 1; PRAGMA cache_size = -16000; PRAGMA mmap_size = 2147418112");
            reader = (connection, Shape.All.ToDictionary(shape => shape.Name, shape => Prepare(connection, shape.Sql)));
        }

        Answer(context, reader.Statements[name], Parameters(name, variables));
        _readers.Add(reader);
        await context.Response.BodyWriter.FlushAsync();
    }

    private static sqlite3_stmt Prepare(SqliteConnection connection, string text) =>
        raw.sqlite3_prepare_v3(connection.Handle, text, raw.SQLITE_PREPARE_PERSISTENT, out var statement) == raw.SQLITE_OK
            ? statement
            : throw new InvalidOperationException(raw.sqlite3_errmsg(connection.Handle).utf8_to_string());

    private static void Answer(HttpContext context, sqlite3_stmt statement, IEnumerable<string> parameters)
    {
        var index = 1;
        foreach (var parameter in parameters)
        {
            raw.sqlite3_bind_text(statement, index++, parameter);
        }

        raw.sqlite3_step(statement);
        var bytes = raw.sqlite3_column_blob(statement, 0);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        bytes.CopyTo(context.Response.BodyWriter.GetSpan(bytes.Length));
        context.Response.BodyWriter.Advance(bytes.Length);
        raw.sqlite3_reset(statement);
    }

    // The floor reads the same cursor as the service: owner, date and id as a JSON array in hexadecimal.
    private static IEnumerable<string> Parameters(string shape, JsonElement variables)
    {
        foreach (var variable in variables.EnumerateObject())
        {
            if (shape == "E" && variable.Name == "after")
            {
                using var keys = JsonDocument.Parse(Convert.FromHexString(variable.Value.GetString()![9..]));
                yield return keys.RootElement[1].GetString()!;
                yield return keys.RootElement[2].GetString()!;
            }
            else
            {
                yield return variable.Value.GetString()!;
            }
        }
    }
}
