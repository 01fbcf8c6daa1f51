using System.Globalization;
using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Checking;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite.Checking;
using KnowledgeGraph.Sqlite.Copying;

namespace KnowledgeGraph.Server.Checking;

/// <summary>The verb <c>check</c>: looks whether what the store holds agrees with itself; writes nothing.</summary>
internal sealed class CheckVerb(TextWriter output, TextWriter errors)
{
    /// <summary>The exit code: 0 where all holds, 1 where something does not or the store cannot be read, 2 for wrong arguments.</summary>
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            var (texts, settings) = CheckArguments.Read(arguments);
            return await CheckAsync(texts, ServerOptionsReader.Read(SettingSources.CreateBuilder(settings).Configuration), cancellationToken);
        }
        catch (KnowledgeGraphException refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return refusal is InvalidRequestException ? 2 : 1;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"A file cannot be read: {failure.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("The check was broken off.");
            return 1;
        }
    }

    private async Task<int> CheckAsync(string? texts, ServerOptions options, CancellationToken cancellationToken)
    {
        var (model, findings) = (ShippedFiles.ReadModel(), new Findings());
        await using ICopySource source = options.Store == StoreKind.Sqlite
            ? SqliteCopySource.Open(model, options.SqlitePath)
            : Neo4jCopySource.OpenAsItIs(options.Neo4j);
        await output.WriteLineAsync($"Checking {source.Location}.");
        var checker = new GraphChecker(model, source, findings);
        var counts = await checker.CheckAsync([.. Own(model, source, findings), .. checker.Rules(texts)], cancellationToken);
        await WriteAsync(findings, counts);
        return findings.Counts.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<CheckRule> Own(GraphModel model, ICopySource source, Findings findings) => source switch
    {
        SqliteCopySource file => SqliteRules.Of(model, file, findings),
        Neo4jCopySource database => Neo4jRules.Of(model, database, findings),
        _ => [],
    };

    private async Task WriteAsync(Findings findings, IReadOnlyDictionary<string, long> counts)
    {
        foreach (var group in findings.First.GroupBy(finding => finding.Rule))
        {
            foreach (var finding in group)
            {
                await errors.WriteLineAsync($"{finding.Rule}: {finding.Record}: {finding.Message}");
            }

            if (findings.Counts[group.Key] - Findings.Kept is > 0 and var more)
            {
                await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {more} more"));
            }
        }

        await output.WriteLineAsync(counts.Count == 0 ? "The records cannot be read, and were not looked at." : $"Looked at {List(counts)}.");
        await output.WriteLineAsync(findings.Counts.Count == 0 ? "All is as it must be." : $"Found {List(findings.Counts)}.");
    }

    private static string List(IReadOnlyDictionary<string, long> counts) =>
        string.Join(", ", counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}")));
}
