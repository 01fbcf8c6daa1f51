namespace KnowledgeGraph.Core.Model;

/// <summary>What one stored value is; instants and dates are text of fixed width, so that text order is time order.</summary>
public enum ScalarKind
{
    /// <summary>An identifier, ordinal text.</summary>
    Id,

    /// <summary>Text, compared ordinally by code point.</summary>
    String,

    /// <summary>A 64-bit integer.</summary>
    Int,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>An instant in UTC, <c>yyyy-MM-ddTHH:mm:ss.fffZ</c>.</summary>
    DateTime,

    /// <summary>One of the names of an enum of the model.</summary>
    Enum,
}

/// <summary>One stored value of a record: a column in SQLite, a property in Neo4j.</summary>
/// <param name="Name">The name in camel case, as Neo4j stores it.</param>
/// <param name="SqlName">The name in snake case, as SQLite stores it.</param>
/// <param name="Scalar">What the value is; for a list, each of its items.</param>
/// <param name="Enum">The enum where <paramref name="Scalar"/> is <see cref="ScalarKind.Enum"/>.</param>
/// <param name="IsRequired">Whether null is refused.</param>
/// <param name="IsList">Whether the value is a list of scalars (JSON text in SQLite, a list in Neo4j).</param>
/// <param name="Index">The position among the columns of its record type.</param>
public sealed record Column(string Name, string SqlName, ScalarKind Scalar, EnumType? Enum, bool IsRequired, bool IsList, int Index)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A closed list of names.</summary>
public sealed record EnumType(string Name, string? Description, IReadOnlyList<EnumValue> Values)
{
    /// <summary>Whether the enum holds the name.</summary>
    public bool Contains(string name) => Values.Any(value => value.Name == name);
}

/// <summary>One name of an enum.</summary>
public sealed record EnumValue(string Name, string? Description);
