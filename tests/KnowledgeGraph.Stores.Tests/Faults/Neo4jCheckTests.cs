using KnowledgeGraph.Core.Checking;
using KnowledgeGraph.Neo4j.Copying;
using KnowledgeGraph.Stores.Tests.Checking;
using KnowledgeGraph.Stores.Tests.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>A database damaged by hand, so that each rule tells something.</summary>
internal sealed class Neo4jCheckTests : FaultTests
{
    private const string Usa = "MATCH (n:Thing {id: 'usa'})";
    private const string Accuses = "MATCH ()-[x:ACCUSES]->() WITH x ORDER BY x.id LIMIT 1";

    private static readonly (string Rule, string Damage, string Message)[] _damages =
    [
        ("journal", "MATCH (j:Journal) SET j.number = j.number + 1", "It is the last entry; expected "),
        ("journal", "MATCH (r:Revision {number: 3}) SET r.time = '2000-01-01T00:00:00.000Z'", "revision 3: Its time is '2000-01-01T00:00:00.000Z'"),
        ("journal", "MATCH (r:Revision {number: 4}) SET r.payloadHash = 'x'", "revision 4: Its payload hash is 'x'"),
        ("value", "MATCH (n:Thing {id: 'rus'}) REMOVE n.name", "Actor rus: It has no 'name'; expected one."),
        ("reference", "MATCH (s:Statement) WHERE s.eventId IS NOT NULL WITH s ORDER BY s.id LIMIT 1 SET s.eventId = 'ev-none'", "'event' leads to Event 'ev-none', which is not there."),
        ("id", "MATCH (n:Thing {id: 'part'}) SET n:Actor, n.kind = 'STATE', n.aliases = [], n.cameoCodes = []", "Event part: Its id is that of a record of the type Actor too"),
        ("statement-id", "MATCH (s:Statement {modality: 'DONE'}) WITH s ORDER BY s.id LIMIT 1 SET s.modality = 'INTENDED'", "What it claims has the id 'st-"),
        ("record-id", "MATCH ()-[x:INVOLVES]->() WITH x ORDER BY x.id LIMIT 1 SET x.role = 'X'", "What makes it has the id 'in-"),
        ("edge", $"{Accuses} DELETE x", "It follows from statement 'st-"),
        ("edge", $"{Accuses} SET x.date = date('1999-01-01')", "Its 'date' is '1999-01-01'"),
        ("copied-value", "MATCH ()-[x:TARGETS]->() WITH x ORDER BY x.id LIMIT 1 SET x.layer = 'MACHINE'", "Its 'layer' is 'MACHINE'; expected 'CURATED'"),
        ("span", "MATCH (d:Document {id: 'odd-3'}) SET d.textHash = 'x'", "Document odd-3: Its text hash is 'x'"),
        ("cycle", "MATCH (e:Event {id: 'other'}) SET e.partOfId = 'part'", "Event other: It leads back to itself by 'partOf'"),
        ("former-version", "MATCH (f:Former {id: 'prk', until: 3}) SET f.since = 1", "expected it to begin no earlier than revision 2"),
        ("node", $"{Usa} SET n.thingType = 'Event'", "Actor usa: Its 'thingType' is 'Event'; expected 'Actor'."),
        ("node", $"{Usa} SET n.searchTokens = 'x'", "Actor usa: Its 'searchTokens' is 'x'"),
        ("node", $"{Usa} REMOVE n:State SET n:Agency", "Actor usa: Its labels are Actor, Agency, Thing; expected Actor, State, Thing."),
        ("relationship", $"{Accuses} MATCH (b:Thing {{id: 'usa'}}) MATCH (a:Thing {{id: 'usa'}}) CREATE (a)-[y:ACCUSES]->(b) WITH x, y, properties(x) AS p DELETE x SET y = p", "It runs from 'usa' to 'usa'; expected from '"),
        ("reference-relationship", "MATCH (:Thing {id: 'part'})-[x:PART_OF]->() DELETE x", "Event part: Its relationships PART_OF are with ''; expected 'other', as 'partOfId' says."),
        ("withdrawn-edge", "MATCH ()-[x:RETRACTED]->() WITH x ORDER BY x.id LIMIT 1 DELETE x", "It follows from statement 'st-"),
        ("withdrawn-edge", "MATCH (a)-[x:ACCUSES]->(b) WITH * ORDER BY x.id LIMIT 1 CREATE (a)-[y:RETRACTED]->(b) SET y = properties(x), y.was = 'ACCUSES'", "It does not follow from statement 'st-"),
    ];

    // Each damage is of other records than the others, or tells by a text of its own.
    [Test]
    public async Task Damage_is_found_and_a_graph_with_a_past_has_none()
    {
        using var original = new TestFile();
        await (await History.OpenAsync(original)).DisposeAsync();
        await Copies.RunAsync(Copies.From(original), new Neo4jCopyTarget(TestFile.Model, Server.Options));
        Assert.That(await LinesAsync(), Is.Empty);

        foreach (var (_, damage, _) in _damages)
        {
            await Server.RunAsync(damage);
        }

        var lines = await LinesAsync();
        Assert.Multiple(() =>
        {
            foreach (var (rule, damage, message) in _damages)
            {
                Assert.That(lines.Where(line => line.StartsWith(rule + ": ", StringComparison.Ordinal)), Has.Some.Contains(message), damage);
            }
        });
    }

    [Test]
    public async Task A_database_without_an_index_is_not_read()
    {
        await (await OpenAsync()).DisposeAsync();
        await Server.RunAsync("DROP CONSTRAINT thing_id");

        Assert.That(await LinesAsync(), Is.EqualTo(["schema: thing_id: There is no thing_id on Thing(id); the service, started on the database once, makes it."]));
    }

    [Test]
    public void Every_rule_has_damage_that_it_finds() => Assert.That(
        Checks.Rules(Neo4jCopySource.OpenAsItIs(Server.Options), new Findings(), null).Select(rule => rule.Name).Except(["schema"]),
        Is.EquivalentTo(_damages.Select(damage => damage.Rule).Distinct()));

    private static async Task<IReadOnlyList<string>> LinesAsync() => [.. Checks.Lines(await Checks.RunAsync(Neo4jCopySource.OpenAsItIs(Server.Options)))];
}
