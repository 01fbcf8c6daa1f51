using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Exporting;
using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Copying;

/// <summary>What the verb <c>copy</c> was told.</summary>
/// <param name="From">What is copied.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Query">Which part of it; null for the whole.</param>
/// <param name="Settings">The other arguments, which are settings.</param>
internal sealed record CopyArguments(CopyEnd From, CopyEnd To, ExportQuery? Query, IReadOnlyList<string> Settings)
{
    /// <summary>Reads the arguments after the verb.</summary>
    /// <exception cref="InvalidRequestException">An end is missing or unknown, or the query is none.</exception>
    public static CopyArguments Read(IReadOnlyList<string> arguments)
    {
        var settings = arguments.ToList();
        var from = ArgumentList.Take(settings, "--from");
        var to = ArgumentList.Take(settings, "--to");
        var query = ArgumentList.Take(settings, "--query");
        return new CopyArguments(
            CopyEnd.Read(from) is { Kind: not CopyEndKind.Neo4jAdmin } source ? source : throw Refusal("--from", from, "sqlite:FILE or neo4j"),
            CopyEnd.Read(to) ?? throw Refusal("--to", to, "sqlite:FILE, neo4j or neo4j-admin:FOLDER"),
            query is null ? null : ReadQuery(query),
            settings);
    }

    private static ExportQuery ReadQuery(string text)
    {
        try
        {
            return ExportQuery.Read(JsonElement.Parse(text));
        }
        catch (JsonException)
        {
            throw Refusal("--query", text, """JSON such as {"where":{"kind":{"eq":"ACCUSES"}},"layers":["CURATED"]}""");
        }
    }

    private static InvalidRequestException Refusal(string name, string? found, string expected) =>
        new(found is null ? $"copy needs {name}; expected {expected}." : $"copy's {name} is '{found}'; expected {expected}.");
}
