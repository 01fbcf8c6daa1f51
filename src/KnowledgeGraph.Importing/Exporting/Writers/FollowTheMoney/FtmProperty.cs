using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;

/// <summary>A property of an entity; every property can have many values.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Value">The one value that most properties have; null is left out.</param>
/// <param name="Others">Further values; nulls are left out.</param>
internal readonly record struct FtmProperty(string Name, string? Value, IEnumerable<string?> Others)
{
    public FtmProperty(string name, string? value)
        : this(name, value, [])
    {
    }

    public FtmProperty(string name, IEnumerable<string?> values)
        : this(name, null, values)
    {
    }

    /// <summary>A reference to the entity of a record.</summary>
    public static FtmProperty To(string name, string? id) => new(name, id is null ? null : FtmOutput.IdOf(id));

    /// <summary>References to the entities of these records.</summary>
    public static FtmProperty To(string name, IEnumerable<string?> ids) => new(name, ids.Select(id => id is null ? null : FtmOutput.IdOf(id)));

    /// <summary>A record's days: one date, or the bounds that are known.</summary>
    public static FtmProperty[] Days(UncertainDays? days) => days switch
    {
        null => [],
        { IsDay: true } => [new("date", days.From)],
        { IsOpen: true } => [new("endDate", days.To)],
        _ => [new("startDate", days.From), new("endDate", days.To)],
    };

    /// <summary>Where the documents of a statement are to be found, and who published them.</summary>
    public static FtmProperty[] Reports(IReadOnlyList<Row> documents) =>
        [new("sourceUrl", documents.Select(document => document.Text("url"))), new("publisher", documents.Select(document => document.Text("publisher")))];
}
