using KnowledgeGraph.Core.Checking.Rules;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Checking;

/// <summary>Reads a store out once and shows each batch to every rule; what is in memory is a batch and what its records refer to.</summary>
/// <param name="model">The model.</param>
/// <param name="source">The store.</param>
/// <param name="findings">Takes what does not hold.</param>
public sealed class GraphChecker(GraphModel model, ICopySource source, Findings findings)
{
    /// <summary>The rules for any store.</summary>
    /// <param name="texts">The folder of the documents' texts; null where they are not at hand.</param>
    public IEnumerable<CheckRule> Rules(string? texts) =>
    [
        new JournalRule(source, findings),
        new ValueRule(findings),
        new ReferenceRule(source, findings),
        new ThingIdRule(model, source, findings),
        new StatementIdRule(model, source, findings),
        new RecordIdRule(findings),
        new AcceptedEdgeRule(model, source, findings),
        new CopiedValueRule(model, source, findings),
        new SpanRule(model, source, findings),
        new CycleRule(source, findings),
        new FormerRule(model, source, findings),
        .. texts is null ? Array.Empty<CheckRule>() : [new TextRule(model, source, texts, findings)],
    ];

    /// <summary>Checks.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>How many records of each type were looked at; none where the store cannot be read because of what was found.</returns>
    public async Task<IReadOnlyDictionary<string, long>> CheckAsync(IReadOnlyList<CheckRule> rules, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var isReadable = true;
        foreach (var rule in rules)
        {
            isReadable &= await rule.BeginAsync(cancellationToken).ConfigureAwait(false);
        }

        if (!isReadable)
        {
            return counts;
        }

        await EachAsync("revisions", source.ReadRevisionsAsync(cancellationToken), (rule, revisions) => rule.CheckAsync(revisions, cancellationToken)).ConfigureAwait(false);
        foreach (var type in model.Stored.Where(type => type.Storage != RecordStorage.Journal))
        {
            await EachAsync(type.Name, source.ReadRowsAsync(type, cancellationToken), (rule, rows) => rule.CheckAsync(type, rule is ValueRule ? rows : ValueRule.Whole(rows), cancellationToken)).ConfigureAwait(false);
        }

        await EachAsync("former versions", source.ReadFormersAsync(cancellationToken), (rule, formers) => rule.CheckAsync(formers, cancellationToken)).ConfigureAwait(false);
        foreach (var rule in rules)
        {
            await rule.EndAsync(cancellationToken).ConfigureAwait(false);
        }

        return counts;

        async Task EachAsync<TItem>(string name, IAsyncEnumerable<IReadOnlyList<TItem>> batches, Func<CheckRule, IReadOnlyList<TItem>, ValueTask> show)
        {
            counts[name] = 0;
            await foreach (var batch in batches.ConfigureAwait(false))
            {
                counts[name] += batch.Count;
                foreach (var rule in rules)
                {
                    await show(rule, batch).ConfigureAwait(false);
                }
            }
        }
    }
}
