using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>One stored record: a value (string, long, bool, list of strings or null) for each column of its type.</summary>
public sealed class Row
{
    private readonly object?[] _values;

    /// <summary>An empty record.</summary>
    public Row(RecordType type) => (Type, _values) = (type, new object?[type.Columns.Count]);

    private Row(RecordType type, object?[] values) => (Type, _values) = (type, values);

    /// <summary>The record's type.</summary>
    public RecordType Type { get; }

    /// <summary>The key as text.</summary>
    public string Id => (string)_values[0]!;

    /// <summary>The values in the order of the type's columns.</summary>
    public ReadOnlySpan<object?> Values => _values;

    /// <summary>The value of a column.</summary>
    public object? this[Column column]
    {
        get => _values[column.Index];
        set => _values[column.Index] = value;
    }

    /// <summary>The value of the column of that name.</summary>
    public object? this[string column]
    {
        get => _values[Type.Column(column).Index];
        set => _values[Type.Column(column).Index] = value;
    }

    /// <summary>The text of the column of that name, or null.</summary>
    public string? Text(string column) => (string?)this[column];

    /// <summary>A copy that can be changed without changing this one.</summary>
    public Row Copy() => new(Type, (object?[])_values.Clone());
}

/// <summary>What a change does.</summary>
public enum ChangeKind
{
    /// <summary>Stores a new record.</summary>
    Insert,

    /// <summary>Puts the record in the place of the one with its key.</summary>
    Update,

    /// <summary>Takes the record away; in Neo4j a derived edge becomes <c>RETRACTED {was}</c>.</summary>
    Delete,
}

/// <summary>One change of one record.</summary>
public sealed record Change(ChangeKind Kind, Row Row);

/// <summary>A record as it was from one revision until another, kept when it changes.</summary>
/// <param name="Row">The former values.</param>
/// <param name="Since">The revision that wrote them.</param>
/// <param name="Until">The revision that replaced them.</param>
public sealed record FormerVersion(Row Row, long Since, long Until);

/// <summary>What a write does to the store, in order.</summary>
/// <param name="Changes">Changes of records; things that are referred to come before those that refer to them.</param>
/// <param name="Formers">Former versions to keep.</param>
/// <param name="Outcomes">What became of each command's items, in the commands' order.</param>
public sealed record ChangeSet(IReadOnlyList<Change> Changes, IReadOnlyList<FormerVersion> Formers, IReadOnlyList<WriteOutcome> Outcomes)
{
    /// <summary>Whether all was as asked for already, so that no revision is made unless an idempotency key is to be remembered.</summary>
    public bool IsEmpty => Changes.Count == 0 && Formers.Count == 0;
}

/// <summary>What became of one item of a write.</summary>
public enum OutcomeKind
{
    /// <summary>It was stored.</summary>
    Recorded,

    /// <summary>It was there already, the same in all; nothing changed.</summary>
    AlreadyRecorded,

    /// <summary>It was changed.</summary>
    Changed,

    /// <summary>It was withdrawn.</summary>
    Retracted,

    /// <summary>It was taken away.</summary>
    Removed,
}

/// <summary>What became of one item of a write, and its id.</summary>
public sealed record WriteOutcome(string Id, OutcomeKind Kind);

/// <summary>What a write did.</summary>
/// <param name="Revision">The revision that it made; the newest one where it changed nothing.</param>
/// <param name="Outcomes">What became of each item, in the commands' order.</param>
/// <param name="IsReplay">Whether the idempotency key had been used for the same commands before, so that nothing was done now.</param>
public sealed record WriteResult(long Revision, IReadOnlyList<WriteOutcome> Outcomes, bool IsReplay);

/// <summary>Reads stored records inside a write transaction.</summary>
public interface IWriteSession
{
    /// <summary>The stored records whose column holds one of the values, in no particular order.</summary>
    ValueTask<IReadOnlyList<Row>> ReadAsync(RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken);

    /// <summary>The node type's name of each id that is taken; ids that are free are absent.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> FindTypesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);
}
