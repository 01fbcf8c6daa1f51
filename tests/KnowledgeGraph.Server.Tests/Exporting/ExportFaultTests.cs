using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Exporting;

internal sealed class ExportFaultTests
{
    [Test]
    public async Task A_file_that_cannot_be_finished_is_cut_off_so_that_no_part_looks_like_the_whole()
    {
        await using var server = new RunningServer();
        server.Listen();
        using var client = new HttpClient { BaseAddress = server.ClientOptions.BaseAddress };
        await DamageAsync(server.StorePath);

        // A refusal would have a status.
        Assert.That(
            async () => await client.GetStringAsync(new Uri("/export/jsonl?everything=true", UriKind.Relative)),
            Throws.InstanceOf<HttpRequestException>().With.Property(nameof(HttpRequestException.StatusCode)).Null);
        Assert.That(await client.GetStringAsync(new Uri("/export/bibtex", UriKind.Relative)), Is.Not.Empty, "It holds no actors.");
    }

    // Actors come after the documents, which then are on their way.
    private static async Task DamageAsync(string path)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE actor SET aliases = '[' WHERE id = 'usa'";
        Assert.That(await command.ExecuteNonQueryAsync(), Is.EqualTo(1));
    }
}
