using KnowledgeGraph.Core.Writing;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests;

internal sealed class DataSetReaderTests
{
    private DataSetFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new DataSetFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void What_is_referred_to_comes_before_what_refers_to_it()
    {
        var names = _folder.Read().Commands.Select(command => command is UpsertCommand upsert ? upsert.Type.Name : "Statement");

        Assert.That(names, Is.EqualTo(["Document", "Actor", "Affiliation", "Event", "Statement"]));
    }

    [Test]
    public void An_embedded_date_fills_its_columns()
    {
        var values = _folder.Patch("Document", "d1").Values;

        Assert.Multiple(() =>
        {
            Assert.That(values["publishedFrom"], Is.EqualTo("2020-01-01"));
            Assert.That(values["publishedBasis"], Is.EqualTo("STATED"));
            Assert.That(values["length"], Is.EqualTo(10L));
        });
    }

    [Test]
    public void Null_clears_all_columns_of_an_embedded_date()
    {
        var values = _folder.Patch("Event", "e2").Values;

        Assert.That(values.Where(value => value.Key.StartsWith("date", StringComparison.Ordinal)).Select(value => value.Value),
            Has.Exactly(4).Items.And.All.Null);
    }

    [Test]
    public void An_absent_field_is_not_in_the_patch() =>
        Assert.That(_folder.Patch("Event", "e1").Values.Keys, Does.Not.Contain("dateFrom"));

    [Test]
    public void A_reference_fills_the_column_of_the_key() =>
        Assert.That(_folder.Patch("Event", "e2").Values["partOfId"], Is.EqualTo("e1"));

    [Test]
    public void Participants_belong_to_their_event()
    {
        var participant = _folder.Patch("Event", "e1").Links["participants"].Single();

        Assert.Multiple(() =>
        {
            Assert.That(participant.Id, Is.Null);
            Assert.That(participant.Values, Is.EquivalentTo(new Dictionary<string, object?> { ["actorId"] = "a1", ["role"] = "HOST" }));
        });
    }

    [Test]
    public void Affiliations_are_records_that_name_their_member()
    {
        var values = _folder.Read().Commands.OfType<UpsertCommand>().Single(command => command.Type.Name == "Affiliation").Patches.Single().Values;

        Assert.That(values, Is.EquivalentTo(
            new Dictionary<string, object?> { ["memberId"] = "b1", ["wholeId"] = "a1", ["role"] = "minister", ["from"] = "2019-01-01" }));
    }

    [Test]
    public void A_statement_keeps_all_that_is_said_of_it()
    {
        var statement = _folder.Read().Commands.OfType<RecordStatementsCommand>().Single().Statements[0];

        Assert.Multiple(() =>
        {
            Assert.That(statement.Ref, Is.EqualTo("s1"));
            Assert.That(statement.OnBehalfOf, Is.EqualTo(["a1"]));
            Assert.That(statement.Date, Is.EqualTo(new UncertainDateDraft("2020-01-01", "2020-01-02", "WEEK", "RELATIVE")));
            Assert.That(statement.Confidence, Is.EqualTo(60));
            Assert.That(statement.Modality, Is.EqualTo("ONGOING"));
            Assert.That(statement.Sources.Single(), Is.EqualTo(
                new SourceDraft { Document = "d1", Start = 2, End = 5, TextHash = "sha256:00", Quote = "DIRECT", Via = "AP" }));
        });
    }

    [Test]
    public void A_statement_is_curated_and_accepted_unless_it_says_otherwise()
    {
        var statement = _folder.Read().Commands.OfType<RecordStatementsCommand>().Single().Statements[1];

        Assert.That((statement.Layer, statement.Standing, statement.RespondsTo), Is.EqualTo(("CURATED", "ACCEPTED", "#s1")));
    }

    [Test]
    public void The_journal_names_the_folder() =>
        Assert.That(_folder.Read().Source, Is.EqualTo(Path.GetFileName(_folder.Path)));
}
