using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Schema;
using KnowledgeGraph.Querying.Modeling;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>What a database is found to hold when a store is opened on it.</summary>
internal sealed class SchemaFaultTests : FaultTests
{
    private const string Names = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name";

    [Test]
    public async Task Several_stores_make_the_schema_at_once()
    {
        await DropAllAsync();
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => OpenAsync())));
        Assert.That(await NamesOfIndexesAsync(), Is.EquivalentTo(Neo4jSchema.Items(TestFile.Model).Select(item => item.Name)));
        Assert.That(await Server.CountAsync("MATCH (j:Journal) RETURN count(j)"), Is.EqualTo(1));
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [TestCase("CONSTRAINT thing_id")]
    [TestCase("CONSTRAINT accuses_id")]
    [TestCase("INDEX former_id")]
    [TestCase("INDEX thing_search")]
    public async Task What_was_dropped_by_hand_is_made_again(string item)
    {
        await (await OpenAsync()).DisposeAsync();
        await Server.RunAsync($"DROP {item}");
        await (await OpenAsync()).DisposeAsync();
        Assert.That(await NamesOfIndexesAsync(), Does.Contain(item.Split(' ')[1]));
    }

    [Test]
    public async Task A_dropped_constraint_that_data_break_is_refused_with_what_breaks_it()
    {
        await using (var store = await OpenAsync())
        {
            await WriteAsync(store, Actor("prk", "North Korea"));
        }

        await Server.RunAsync("DROP CONSTRAINT thing_id");
        await Server.RunAsync("CREATE (:Thing:Actor:State {id: 'prk', thingType: 'Actor', kind: 'STATE', name: 'Again', revision: 1})");
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync());
        Assert.Multiple(() =>
        {
            Assert.That(refusal!.IsRefusal);
            Assert.That(refusal.Message, Does.Contain("thing_id on Thing(id)").And.Contain("'prk'"));
        });
    }

    [Test]
    public async Task A_newer_version_is_refused_and_left_untouched()
    {
        await (await OpenAsync()).DisposeAsync();
        await Server.RunAsync("MATCH (j:Journal) SET j.schemaVersion = 99");
        await Server.RunAsync("DROP INDEX former_id");
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync());
        Assert.That(refusal!.Message, Does.Contain("version 99").And.Contain("up to version 1"));
        Assert.That(await NamesOfIndexesAsync(), Does.Not.Contain("former_id"));
        Assert.That(await Server.CountAsync("MATCH (j:Journal) RETURN j.schemaVersion"), Is.EqualTo(99));
    }

    [TestCase("(:Actor {name: 'Buster Keaton'})")]
    [TestCase("(:Statement)")]
    [TestCase("(:Thing {id: 'lamp'})")]
    [TestCase("(:Journal {title: 'Nature'})")]
    [TestCase("(:Revision {number: 1})")]
    [TestCase("(:DataRecord)")]
    public async Task Nodes_of_another_program_under_our_labels_are_refused(string node)
    {
        await Server.RunAsync("CREATE " + node);
        await RefuseAsync();
    }

    [TestCase("(:Actor {name: 'Buster Keaton'})")]
    [TestCase("(:Statement)")]
    [TestCase("(:Thing {id: 'lamp'})")]
    [TestCase("(:Journal {title: 'Nature'})")]
    [TestCase("(:Revision {name: 'of the constitution'})")]
    public async Task Nodes_of_another_program_are_refused_beside_a_graph_too(string node)
    {
        await (await OpenAsync()).DisposeAsync();
        await Server.RunAsync("CREATE " + node);
        await RefuseAsync();
    }

    [Test]
    public async Task A_refused_database_is_given_nothing()
    {
        await DropAllAsync();
        await Server.RunAsync("CREATE (:Actor {name: 'Buster Keaton'})");
        await RefuseAsync();
        Assert.That(await NamesOfIndexesAsync(), Is.Empty);
        Assert.That(await Server.CountAsync("MATCH (n) RETURN count(n)"), Is.EqualTo(1));
    }

    [Test]
    public async Task Data_under_other_labels_are_left_as_they_are()
    {
        await Server.RunAsync("CREATE (:Person {id: 'prk', name: 'Ada'})-[:KNOWS {id: 1}]->(:Person {name: 'Grace'})");
        await using var store = await OpenAsync();
        await WriteAsync(store, Actor("prk", "North Korea"));
        await WriteAsync(store, Actor("prk", "DPRK"));
        Assert.That(await NamesAsync(store), Is.EqualTo(Answer("DPRK")));
        Assert.That(
            await Server.CountAsync("MATCH (:Person {id: 'prk', name: 'Ada'})-[:KNOWS {id: 1}]->(:Person {name: 'Grace'}) RETURN count(*)"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_kind_of_edge_added_to_the_model_gets_its_constraint_and_indexes()
    {
        await (await OpenAsync()).DisposeAsync();
        var text = TestFile.ModelText.Replace("  \"Events that the actor denied.\"", """
              threatens: [Threatens!]! @collection(by: "actor", node: "target", any: ["as"]) @guaranteed(equal: ["layer"], order: ["date"])
              "Events that the actor denied."
            """, StringComparison.Ordinal) + """

            "That an actor threatens another, carried by one statement."
            type Threatens @edge(kind: COMMENTS, starts: SPEAKER, ends: TARGETS) {
              statement: Statement! @reference
              actor: Actor! @reference
              target: Actor! @reference
              event: Event @reference
              date: Date!
              layer: Layer! @selector(argument: "layers", default: ["CURATED"])
              as: EdgeRole! @selector(argument: "as", default: ["DIRECT"])
            }
            """;
        var model = ModelReader.Read("model.graphql", text);
        await (await Neo4jStore.OpenAsync(model, Server.Options, TimeProvider.System)).DisposeAsync();
        Assert.That(await NamesOfIndexesAsync(), Does.Contain("threatens_id").And.Contain("threatens_actor_id_layer_date_id"));
        await DropAllAsync();
    }

    private static async Task RefuseAsync()
    {
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync());
        Assert.That(refusal!.IsRefusal);
        Assert.That(refusal.Message, Does.Contain("another program").And.Contain("left untouched"));
    }

    private static async Task<IReadOnlyList<string?>> NamesOfIndexesAsync() => [.. (await Server.RunAsync(Names)).Select(row => row[0].GetString())];

    private static async Task DropAllAsync()
    {
        foreach (var row in await Server.RunAsync("SHOW CONSTRAINTS YIELD name"))
        {
            await Server.RunAsync($"DROP CONSTRAINT {row[0].GetString()}");
        }

        foreach (var name in await NamesOfIndexesAsync())
        {
            await Server.RunAsync($"DROP INDEX {name}");
        }
    }
}
