using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Modeling;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests;

public sealed class SchemaTests
{
    [Test]
    public async Task A_file_of_a_newer_version_is_refused_and_left_untouched()
    {
        using var file = new TestFile();
        await (await file.OpenSampleAsync()).DisposeAsync();
        file.Execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE; PRAGMA user_version = 99");
        var before = await File.ReadAllBytesAsync(file.Path);
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => file.OpenAsync());
        Assert.That(refusal!.Message, Does.Contain("version 99"));
        Assert.That(await File.ReadAllBytesAsync(file.Path), Is.EqualTo(before));
    }

    [Test]
    public async Task A_file_that_has_all_the_model_asks_for_is_opened_without_writing_to_it()
    {
        using var file = new TestFile();
        await (await file.OpenSampleAsync()).DisposeAsync();
        await using var store = await file.OpenAsync();
        Assert.That(new FileInfo(file.Path + "-wal").Length, Is.Zero);
    }

    [Test]
    public async Task A_database_of_another_program_is_refused()
    {
        using var file = new TestFile();
        file.Execute("CREATE TABLE other (x)");
        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => file.OpenAsync());
        Assert.That(refusal!.Message, Does.Contain("another program"));
    }

    [Test]
    public async Task A_file_that_is_no_database_is_refused()
    {
        using var file = new TestFile();
        await File.WriteAllTextAsync(file.Path, "This is a text and no database at all, long enough to be read as a header of one hundred bytes or more.");
        await Assert.ThrowsAsync<StoreUnavailableException>(() => file.OpenAsync());
    }

    [Test]
    public async Task A_property_added_to_the_model_is_stored_filtered_and_answered()
    {
        using var file = new TestFile();
        await (await file.OpenSampleAsync()).DisposeAsync();
        var model = ModelReader.Read("model.graphql", TestFile.ModelText.Replace("  wikidataId: String\n", "  wikidataId: String\n  capital: String\n", StringComparison.Ordinal));
        await using var store = await file.OpenAsync(model);
        var source = new GraphModelSource(model);
        await PlanCatcher.AskAsync(store, "mutation { upsertActors(input: { actors: [{ id: \"prk\", capital: \"Pyongyang\" }] }) { outcomes } }", source);
        var answer = await PlanCatcher.AskAsync(store, "{ actors(where: { capital: { startsWith: \"Pyong\" } }, order: [{ capital: ASC }]) { nodes { id capital } } }", source);
        Assert.That(answer, Is.EqualTo("{\"data\":{\"actors\":{\"nodes\":[{\"id\":\"prk\",\"capital\":\"Pyongyang\"}]}}}"));
    }

    [Test]
    public async Task A_kind_of_edge_added_to_the_model_is_derived_and_answered()
    {
        const string edge = """

            "That an actor threatens another, carried by one statement."
            type Threatens @edge(kind: THREATENS, starts: SPEAKER, ends: TARGETS) {
              statement: Statement! @reference
              actor: Actor! @reference
              target: Actor! @reference
              event: Event @reference
              date: Date!
              layer: Layer! @selector(argument: "layers", default: ["CURATED"])
              as: EdgeRole! @selector(argument: "as", default: ["DIRECT"])
            }
            """;
        var text = TestFile.ModelText.Replace("enum StatementKind { ACCUSES", "enum StatementKind { THREATENS ACCUSES", StringComparison.Ordinal)
            .Replace("  \"Events that the actor denied.\"", "  threatens: [Threatens!]! @collection(by: \"actor\", node: \"target\", any: [\"as\"]) @guaranteed(equal: [\"layer\"], order: [\"date\"])\n  \"Events that the actor denied.\"", StringComparison.Ordinal) + edge;
        var model = ModelReader.Read("model.graphql", text);
        using var file = new TestFile();
        await (await file.OpenSampleAsync()).DisposeAsync();
        await using var store = await file.OpenAsync(model);
        var source = new GraphModelSource(model);
        var written = await PlanCatcher.AskAsync(store, """
            mutation { recordStatements(input: { statements: [{ kind: THREATENS, speaker: "prk", targets: ["usa"], gist: "A threat.",
              date: { from: "2023-01-29", to: "2023-01-29", precision: DAY, basis: STATED }, sources: [{ dataset: "test", recordId: "1" }] }] }) { outcomes errors { message } } }
            """, source);
        Assert.That(written, Is.EqualTo("{\"data\":{\"recordStatements\":{\"outcomes\":[\"RECORDED\"],\"errors\":null}}}"));
        var answer = await PlanCatcher.AskAsync(store, "{ actor(id: \"prk\") { threatens { totalCount edges { date node { id } statement { gist } } } } }", source);
        Assert.That(answer, Is.EqualTo("{\"data\":{\"actor\":{\"threatens\":{\"totalCount\":1,\"edges\":[{\"date\":\"2023-01-29\",\"node\":{\"id\":\"usa\"},\"statement\":{\"gist\":\"A threat.\"}}]}}}}"));
    }

    [TestCase("type A @node(plural: \"as\") { x: Nope }", "model:1:30: 'Nope' is no type of the model")]
    [TestCase("type A { x: String }", "model:1:1: A needs exactly one of @value")]
    [TestCase("type A @node(plural: \"as\", colour: \"red\") { x: String }", "model:1:28: @node has no argument 'colour'")]
    [TestCase("type A @node(plural: \"as\") { b: B }\ntype B @node(plural: \"bs\") { x: String }", "model:1:30: a field of the record type 'B' needs @reference or @collection.")]
    [TestCase("type A @node(plural: \"as\") {\n  bs: [B!]! @collection(by: \"a\")\n}\ntype B @node(plural: \"bs\") { x: String }", "model:2:13: B has no reference 'a'.")]
    [TestCase("type A @node(plural: \"as\") { x: String x: String }", "model:1:40: A has two fields 'x'.")]
    [TestCase("type A @node(", "model:1:14: ")]
    public void A_wrong_model_is_refused_with_file_line_and_reason(string text, string message)
    {
        var refusal = Assert.Throws<InvalidModelException>(() => ModelReader.Read("model", text));
        Assert.That(refusal!.Message, Does.StartWith(message));
    }
}
