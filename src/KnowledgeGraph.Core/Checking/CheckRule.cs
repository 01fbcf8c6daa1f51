using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking;

/// <summary>One thing that must hold in a store; it is shown all that the store holds, batch by batch.</summary>
/// <param name="name">The name under which its findings are told.</param>
/// <param name="findings">Takes what does not hold.</param>
public abstract class CheckRule(string name, Findings findings)
{
    /// <summary>The name under which its findings are told.</summary>
    public string Name => name;

    /// <summary>Looks at what is no record, before anything is read.</summary>
    /// <returns>False where the records cannot be read because of what was found.</returns>
    public virtual ValueTask<bool> BeginAsync(CancellationToken cancellationToken) => ValueTask.FromResult(true);

    /// <summary>Looks at the next entries of the journal.</summary>
    public virtual ValueTask CheckAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Looks at the next records of a type.</summary>
    public virtual ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Looks at the next former versions.</summary>
    public virtual ValueTask CheckAsync(IReadOnlyList<StoredFormer> formers, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Looks at what is left once all was read.</summary>
    public virtual ValueTask EndAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Notes a finding.</summary>
    protected void Report(string record, string message) => findings.Add(new Finding(name, record, message));

    /// <summary>Notes a finding about a record.</summary>
    protected void Report(Row row, string message)
    {
        ArgumentNullException.ThrowIfNull(row);
        Report($"{row.Type.Name} {row.Id}", message);
    }
}
