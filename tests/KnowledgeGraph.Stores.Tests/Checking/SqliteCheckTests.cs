using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Stores.Tests.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Checking;

/// <summary>Files damaged by hand, each so that one rule tells it.</summary>
internal sealed class SqliteCheckTests
{
    private const string Edge = "WHERE id = (SELECT min(id) FROM accuses)";

    private static readonly (string Rule, string Damage, string Message)[] _damages =
    [
        ("journal", "DELETE FROM revision WHERE number = 5", "revision 6: It follows revision 4; expected 5."),
        ("journal", "UPDATE revision SET time = '2000-01-01T00:00:00.000Z' WHERE number = 3", "revision 3: Its time is '2000-01-01T00:00:00.000Z'; expected none before '"),
        ("journal", "UPDATE revision SET payload_hash = 'x' WHERE number = 3", "revision 3: Its payload hash is 'x'; expected 'sha256:'"),
        ("value", "UPDATE actor SET kind = 'PLANET' WHERE id = 'usa'", "Actor usa: Its 'kind' is 'PLANET'; expected one of STATE, OFFICIAL, "),
        ("reference", "DELETE FROM document WHERE id = 'doc-afp-2023-01-29'", "'document' leads to Document 'doc-afp-2023-01-29', which is not there."),
        ("reference", "UPDATE actor SET revision = 9999 WHERE id = 'usa'", "Actor usa: 'revision' is revision 9999; expected one from 1 to "),
        ("id", "UPDATE actor SET id = 'part' WHERE id = 'usa'", "Event part: Its id is that of a record of the type Actor too"),
        ("statement-id", "UPDATE statement SET modality = 'INTENDED' WHERE id = (SELECT min(id) FROM statement WHERE modality = 'DONE')", "What it claims has the id 'st-"),
        ("statement-id", "DELETE FROM targets WHERE id = (SELECT min(id) FROM targets)", "What it claims has the id 'st-"),
        ("record-id", "UPDATE source SET start = start + 1 WHERE id = (SELECT min(id) FROM source WHERE start IS NOT NULL)", "What makes it has the id 'so-"),
        ("record-id", "UPDATE involves SET role = 'X' WHERE id = (SELECT min(id) FROM involves)", "What makes it has the id 'in-"),
        ("record-id", "UPDATE review SET id = 'rv-x' WHERE id = (SELECT min(id) FROM review)", "Review rv-x: What makes it has the id 'rv-"),
        ("edge", $"DELETE FROM accuses {Edge}", "It follows from statement 'st-"),
        ("edge", $"UPDATE accuses SET date = '1999-01-01' {Edge}", "Its 'date' is '1999-01-01'; expected '20"),
        ("edge", $"UPDATE accuses SET id = 'ed-x' {Edge}", "Accuses ed-x: It does not follow from statement 'st-"),
        ("copied-value", "UPDATE targets SET layer = 'MACHINE' WHERE id = (SELECT min(id) FROM targets)", "Its 'layer' is 'MACHINE'; expected 'CURATED', as Statement 'st-"),
        ("span", "UPDATE document SET text_hash = 'sha256:x' WHERE id = 'doc-afp-2023-01-29'", "Document doc-afp-2023-01-29: Its text hash is 'sha256:x'"),
        ("span", "UPDATE source SET \"end\" = start WHERE id = (SELECT min(id) FROM source WHERE start > 0)", "expected a start of 0 or more, before an end"),
        ("span", "UPDATE document SET length = 1 WHERE id = 'doc-afp-2023-01-29'", "within the 1 code points of document 'doc-afp-2023-01-29'."),
        ("cycle", "UPDATE event SET part_of_id = 'part' WHERE id = 'other'", "Event other: It leads back to itself by 'partOf'; expected no cycle."),
        ("former-version", "UPDATE former SET since = 3 WHERE id = 'prk' AND until = 3", "Actor prk: A former version lasts from revision 3 to 3; expected its end to be after its beginning."),
        ("former-version", "UPDATE former SET since = 1 WHERE id = 'prk' AND until = 3", "expected it to begin no earlier than revision 2, where the one before ends."),
        ("former-version", "DELETE FROM former WHERE id = 'prk' AND until = 3", "expected it to end where the present version begins, which is revision 3."),
        ("former-version", "UPDATE former SET id = 'nobody' WHERE id = 'prk'", "expected it to end where the present version begins, which is not there."),
        ("former-version", "UPDATE former SET type = 'Nobody' WHERE id = 'prk'", "Nobody prk: A former version lasts from revision 2 to 3; expected a type of the model."),
        ("former-version", "UPDATE former SET since = 2, until = 1000 WHERE type = 'Review' AND until = (SELECT max(until) FROM former WHERE type = 'Review')", "lasts from revision 2 to 1000; expected it to end where"),
        ("thing", "DELETE FROM thing WHERE id = 'usa'", "Actor usa: The table of ids lacks it; expected it as Actor."),
        ("thing", "UPDATE thing SET type = 'Event' WHERE id = 'usa'", "Actor usa: The table of ids has it as Event; expected it as Actor."),
        ("thing", "INSERT INTO thing VALUES ('nobody', 'Actor')", "Actor nobody: The table of ids holds it, and there is no such record."),
        ("lineage", "DELETE FROM lineage WHERE event_id = 'part' AND relative_id = 'other'", "Event part: Its relative 'other' is not in the table of lineages"),
        ("lineage", "INSERT INTO lineage VALUES ('part', 'whole')", "Event part: Its relative 'whole' is in the table of lineages, and neither is part of the other."),
        ("search", "DELETE FROM search_entry WHERE id = 'usa'", "Actor usa: Search does not hold it."),
        ("search", "UPDATE search_entry SET folded = 'x' WHERE id = 'usa'", "Folded = x, "),
        ("search", "DELETE FROM search WHERE rowid = (SELECT rowid FROM search_entry WHERE id = 'usa')", "Tokens =  }"),
        ("search", "INSERT INTO search (rowid, tokens) VALUES (99999, 'stray')", "search: It holds the text 'stray' of no record."),
        ("search", "INSERT INTO search_entry (id, type, name, folded) VALUES ('nobody', 'Actor', '', '')", "Actor nobody: Search holds it, and there is no such record."),
        ("schema", "ALTER TABLE actor ADD COLUMN extra TEXT", "column actor.extra: The model has no such field."),
        ("schema", "CREATE INDEX ix_extra ON actor (name, kind)", "index ix_extra: The model asks for no such index."),
        ("schema", "PRAGMA user_version = 0", "the file: Its version is 0; expected 1."),
        ("file", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '\"url\" TEXT', '\"url\" TEXT NOT NULL') WHERE name = 'document'", "NULL value in document.url"),
    ];

    private static IEnumerable<TestCaseData> Damages => _damages.Select(damage => new TestCaseData(damage.Rule, damage.Damage, damage.Message));

    [Test]
    public async Task A_graph_with_a_past_has_no_finding()
    {
        using var file = new TestFile();
        await (await History.OpenAsync(file)).DisposeAsync();

        Assert.That(Checks.Lines(await Checks.RunAsync(Copies.From(file))), Is.Empty);
    }

    [TestCaseSource(nameof(Damages))]
    public async Task Damage_is_found(string rule, string damage, string message)
    {
        using var file = new TestFile();
        await (await History.OpenAsync(file)).DisposeAsync();
        file.Execute("PRAGMA foreign_keys = OFF; " + damage);

        var findings = await Checks.RunAsync(Copies.From(file));

        Assert.That(Checks.Lines(findings), Has.Some.StartsWith(rule + ": ").And.Some.Contains(message));
        Assert.That(Checks.Lines(findings).Where(line => line.Contains(message, StringComparison.Ordinal)), Has.All.StartsWith(rule + ": "));
    }

    [Test]
    public async Task Every_rule_has_damage_that_it_finds()
    {
        using var file = new TestFile();
        await (await file.OpenSampleAsync()).DisposeAsync();
        await using var source = Copies.From(file);

        Assert.That(Checks.Rules(source, new Findings(), null).Select(rule => rule.Name), Is.EquivalentTo(_damages.Select(damage => damage.Rule).Distinct()));
    }

    [Test]
    public async Task Many_findings_of_a_rule_are_counted_and_some_are_kept()
    {
        using var file = new TestFile();
        await (await file.OpenSampleAsync()).DisposeAsync();
        file.Execute("UPDATE statement SET modality = 'INTENDED' WHERE modality <> 'INTENDED'");

        var findings = await Checks.RunAsync(Copies.From(file));

        Assert.That(findings.First, Has.Count.EqualTo(Findings.Kept));
        Assert.That(findings.Counts["statement-id"], Is.GreaterThan(Findings.Kept));
    }

    [Test]
    public async Task A_missing_index_is_found()
    {
        using var file = new TestFile();
        await (await file.OpenSampleAsync()).DisposeAsync();
        using (var connection = file.Connect())
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT min(name) FROM sqlite_schema WHERE name GLOB 'ix_*'";
            command.CommandText = $"DROP INDEX {command.ExecuteScalar()}";
            command.ExecuteNonQuery();
        }

        Assert.That(Checks.Lines(await Checks.RunAsync(Copies.From(file))), Has.One.StartsWith("schema: index ix_").And.All.Contains("It is not there"));
    }
}
