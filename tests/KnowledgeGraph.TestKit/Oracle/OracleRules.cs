using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>The rules of the semantics, read off the records one by one.</summary>
internal sealed class OracleRules(OracleRecords records)
{
    private const string Accused = "ACCUSED";

    /// <summary>A computed value of a record.</summary>
    public object? Compute(Row row, ComputedField field, IReadOnlyList<string> layers) => field.Rule switch
    {
        ComputedRule.EventStatus => Status(row, layers),
        ComputedRule.IsDenied => row.Text("kind") == "ACCUSES" ? DenialsOf(row).Count > 0 : null,
        ComputedRule.IsAnswered => row.Text("kind") == "ACCUSES" ? DenialsOf(row).Exists(IsByAccused) : null,
        _ => throw new ArgumentException($"The rule {field.Rule} is unknown."),
    };

    /// <summary>One row for each accusation and statement that denies it.</summary>
    public IEnumerable<Row> Denials() =>
        from accusation in records.All("Statement").Where(row => row.Text("kind") == "ACCUSES")
        from denial in records.All("Statement").Where(row => Denies(row, accusation))
        select DenialRow(accusation, denial);

    private static bool IsByAccused(Row denial) => denial.Text("by") == Accused;

    private bool Denies(Row denial, Row accusation) =>
        denial.Text("kind") == "DENIES"
        && denial.Text("standing") == "ACCEPTED"
        && denial.Text("layer") == accusation.Text("layer")
        && string.CompareOrdinal(denial.Text("dateTo"), accusation.Text("dateFrom")) >= 0
        && (denial.Text("respondsToId") == accusation.Id || AreOfOneEvent(denial.Text("eventId"), accusation.Text("eventId")));

    private bool AreOfOneEvent(string? left, string? right) =>
        left is not null && right is not null && (Lineage(left).Contains(right) || Lineage(right).Contains(left));

    /// <summary>The event and all that it is part of.</summary>
    private List<string> Lineage(string eventId)
    {
        var lineage = new List<string>();
        for (string? at = eventId; at is not null && !lineage.Contains(at); at = Event(at)?.Text("partOfId"))
        {
            lineage.Add(at);
        }

        return lineage;
    }

    private Row? Event(string id) => records.Find(records.Model.Record("Event"), id);

    private Row DenialRow(Row accusation, Row denial)
    {
        var row = new Row(records.Model.Record("Denial"));
        row["id"] = denial.Id;
        row["accusationId"] = accusation.Id;
        row["statementId"] = denial.Id;
        row["by"] = IsByAccused(denial, accusation) ? Accused : "THIRD_PARTY";
        row["delayMinDays"] = denial.Text("datePrecision") == "AT_LATEST"
            ? 0L
            : Math.Max(0, Days(accusation.Text("dateTo")!, denial.Text("dateFrom")!));
        row["delayMaxDays"] = accusation.Text("datePrecision") == "AT_LATEST"
            ? null
            : Days(accusation.Text("dateFrom")!, denial.Text("dateTo")!);
        return row;
    }

    private bool IsByAccused(Row denial, Row accusation)
    {
        var targets = Actors("Targets", accusation);
        return Voices(denial).Exists(targets.Contains);
    }

    /// <summary>The speaker, the principals, and what the speaker belongs to.</summary>
    private List<string> Voices(Row statement)
    {
        var voices = Actors("OnBehalfOf", statement);
        if (statement.Text("speakerId") is { } speaker)
        {
            voices.Add(speaker);
            voices.AddRange(records.All("Affiliation")
                .Where(affiliation => affiliation.Text("memberId") == speaker)
                .Select(affiliation => affiliation.Text("wholeId")!));
        }

        return voices;
    }

    private List<string> Actors(string link, Row statement) => records.All(link)
        .Where(row => row.Text("statementId") == statement.Id)
        .Select(row => row.Text("actorId")!)
        .ToList();

    private List<Row> DenialsOf(Row accusation) =>
        records.All("Denial").Where(denial => denial.Text("accusationId") == accusation.Id).ToList();

    private string Status(Row @event, IReadOnlyList<string> layers)
    {
        var statements = records.All("Statement")
            .Where(row => row.Text("eventId") == @event.Id && row.Text("standing") == "ACCEPTED" && layers.Contains(row.Text("layer")!))
            .ToList();
        var accusations = statements.Where(row => row.Text("kind") == "ACCUSES").ToList();
        return accusations.Exists(accusation => DenialsOf(accusation).Exists(IsByAccused)) ? "CONTESTED"
            : statements.Exists(statement => IsClaim(statement, @event)) ? "CLAIMED"
            : accusations.Exists(accusation => DenialsOf(accusation).Count > 0) ? "DISPUTED_BY_THIRD_PARTY"
            : accusations.Count > 0 ? "ALLEGED"
            : statements.Exists(row => row.Text("kind") == "DENIES") ? "DENIED_ONLY"
            : statements.Count > 0 ? "REPORTED"
            : "UNREPORTED";
    }

    private bool IsClaim(Row statement, Row @event)
    {
        var participants = records.All("Involves")
            .Where(row => row.Text("eventId") == @event.Id)
            .Select(row => row.Text("actorId")!)
            .ToList();
        return statement.Text("kind") is "RECOGNIZES" or "COOPERATES_WITH" && Voices(statement).Exists(participants.Contains);
    }

    private static long Days(string from, string to) => Day(to).DayNumber - Day(from).DayNumber;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
