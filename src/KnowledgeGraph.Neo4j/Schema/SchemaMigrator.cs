using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Schema;

/// <summary>Brings a database's schema up to the model; adds, never takes away, and changes nothing where nothing is missing.</summary>
internal sealed class SchemaMigrator(GraphModel model, ResilientTransport transport, string location)
{
    private const string CreateJournal =
        "MERGE (j:Journal {id: 'journal'}) ON CREATE SET j.number = 0 WITH j WHERE coalesce(j.schemaVersion, 0) < $version SET j.schemaVersion = $version";

    private readonly IReadOnlyList<SchemaItem> _items = Neo4jSchema.Items(model);

    /// <summary>Does it; several services may do it at once.</summary>
    /// <exception cref="StoreUnavailableException">The server is not there, or the database is not to be used as it is.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        var version = await new OwnershipCheck(model, transport, location).CheckAsync(cancellationToken).ConfigureAwait(false);
        var (present, states) = await SchemaReader.ReadAsync(transport, cancellationToken).ConfigureAwait(false);
        var missing = Missing(present);
        foreach (var item in missing)
        {
            await CreateAsync(item, cancellationToken).ConfigureAwait(false);
        }

        if (missing.Count > 0 || states["POPULATING"].Any())
        {
            var seconds = FormattableString.Invariant($"CALL db.awaitIndexes({300})");
            await transport.RunAsync(WorkKind.Schema, seconds, QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
            (present, states) = await SchemaReader.ReadAsync(transport, cancellationToken).ConfigureAwait(false);
        }

        Refuse(present, states);
        if (version < Neo4jSchema.Version)
        {
            await MakeJournalAsync(cancellationToken).ConfigureAwait(false);
        }

        await new ImportedLists(model, transport).FillAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the journal where there is none, and writes the version.</summary>
    public Task MakeJournalAsync(CancellationToken cancellationToken) => transport.RunAsync(
        WorkKind.Write, CreateJournal, new Dictionary<string, object?> { ["version"] = Neo4jSchema.Version }, cancellationToken);

    private List<SchemaItem> Missing(IReadOnlyList<SchemaItem> present) => [.. _items.Where(item => !present.Any(item.IsServedBy))];

    private async Task CreateAsync(SchemaItem item, CancellationToken cancellationToken)
    {
        try
        {
            await transport.RunAsync(WorkKind.Schema, item.Text, QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (CodeOf(failure).StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) && IsThere(failure))
        {
            // Another service was a moment faster.
        }
        catch (Exception failure) when (CodeOf(failure) is { } code && code.Contains(".Schema.", StringComparison.Ordinal))
        {
            throw Refusal($"cannot be given {item}, which the graph needs: {failure.InnerException!.Message}", failure);
        }
    }

    private void Refuse(IReadOnlyList<SchemaItem> present, ILookup<string, string> states)
    {
        if (states["FAILED"].FirstOrDefault(name => _items.Any(item => item.Name == name)) is { } failed)
        {
            throw Refusal($"has the index {failed} in the state FAILED; expected one that can be read. Dropped by hand, it is made again at the next start.");
        }

        if (Missing(present).FirstOrDefault() is { } missing)
        {
            var taken = present.FirstOrDefault(item => item.Name == missing.Name);
            throw Refusal(taken is null ? $"was to be given {missing}, but does not show it." : $"uses the name of {missing} for {taken}.");
        }
    }

    private StoreUnavailableException Refusal(string reason, Exception? inner = null) => new($"{location} {reason}", inner) { IsRefusal = true };

    private static bool IsThere(Exception failure) => CodeOf(failure) is "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    private static string CodeOf(Exception failure) => (failure.InnerException as QueryFailureException)?.ErrorCode ?? "";
}
