using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Actors that come with a name, a country and sectors.</summary>
internal sealed class NamedActorTests
{
    [TestCase("Russia", "Russian Federation", "rus")]
    [TestCase("russian federation", null, "rus")]
    [TestCase("North Atlantic Treaty Organization", null, "nato")]
    [TestCase("UN", null, "un")]
    [TestCase("Police (India)", "India", "indcop")]
    [TestCase("Citizen (Russia)", "Russian Federation", "ruscvl")]
    [TestCase("Hamas", "Occupied Palestinian Territory", "hms")]
    public void A_name_that_the_codings_know_is_that_actor(string name, string? country, string id) =>
        Assert.That(Actors.Named(name, country).Id, Is.EqualTo(id));

    [Test]
    public void A_name_like_a_country_elsewhere_is_another_actor() =>
        Assert.That(Actors.Named("Georgia", "United States").Line(), Does.Match("^usa-georgia-[a-z2-7]{10} ORGANIZATION 'Georgia' USA  -\\[unspecified\\]-> usa$"));

    [Test]
    public void A_sector_of_the_state_makes_an_agency() =>
        Assert.That(Actors.Named("Ministry of Silence", "Russian Federation", "Executive", "Government", "Police").Line(),
            Does.Match("^rus-ministry-of-silence-[a-z2-7]{10} AGENCY 'Ministry of Silence' RUS  -\\[government\\]-> rus -\\[police\\]-> rus$"));

    [Test]
    public void Only_a_title_makes_an_official()
    {
        var official = Actors.Of(new ActorRecord(null, "Anna Example", "RUS", ["GOV"]) { Title = "Minister of Silence" })!;

        Assert.That(official.Line(), Does.EndWith("OFFICIAL 'Anna Example' RUS  -[Minister of Silence]-> rus"));
        Assert.That(official.Id, Is.Not.EqualTo(Actors.Named("Anna Example", "RUS", "GOV").Id));
    }

    [Test]
    public void Without_a_name_the_country_and_sectors_are_the_actor()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Actors.Named(null, "RUS", "GOV").Id, Is.EqualTo("rusgov"));
            Assert.That(Actors.Named(null, "RUS", "GOV", "MIL").Id, Is.EqualTo("rusgovmil"));
            Assert.That(Actors.Named(" ", "RUS").Id, Is.EqualTo("rus"));
            Assert.That(Actors.Named(null, null, "JRN").Id, Is.EqualTo("med"));
            Assert.That(Actors.Named(null, "RUS", "MED").Id, Is.EqualTo("rushlh"));
        });
    }

    [Test]
    public void Without_a_name_an_unknown_country_stays_as_it_is()
    {
        Assert.That(Actors.Named(null, "QQZ", "GOV").Line(), Is.EqualTo("qqzgov AGENCY 'Unspecified government (QQZ)' - QQZGOV"));
        Assert.That(Actors.Named(null, "Atlantis", "GOV").Line(), Does.Match("^atlantis-atlantis-[a-z2-7]{10} AGENCY 'Atlantis' - $"));
    }

    [Test]
    public void A_row_without_name_country_and_sector_names_nobody() => Assert.That(Actors.Of(new ActorRecord(null, null, "", ["Unheard Of"])), Is.Null);

    [Test]
    public void Sectors_change_what_an_actor_belongs_to_and_nothing_else()
    {
        var one = Actors.Named("Home Party", "KEN", "Parties");
        var other = Actors.Named("Home Party", "Kenya", "Media", "Parties");

        Assert.That(other.Id, Is.EqualTo(one.Id));
        Assert.That(other.Patch().Values, Is.EqualTo(one.Patch().Values));
    }

    [Test]
    public void An_unknown_country_stays_in_the_id() =>
        Assert.That(Actors.Named("Navy", "Atlantis").Line(), Does.Match("^atlantis-navy-[a-z2-7]{10} ORGANIZATION 'Navy' - $"));

    [Test]
    public void Names_of_one_spelling_in_ids_are_still_told_apart() =>
        Assert.That(Actors.Named("A. B.", null).Id, Is.Not.EqualTo(Actors.Named("A B", null).Id));

    [Test]
    public void Line_ends_and_needless_spaces_do_not_matter() =>
        Assert.That(Actors.Named("Home\r\n  Party ", "KEN").Id, Is.EqualTo(Actors.Named("Home Party", "KEN").Id));

    [Test]
    public void A_long_name_is_shortened_in_sentences_only()
    {
        var name = new string('x', 300);
        var actor = Actors.Named(name, null);

        Assert.That(actor.InText, Is.EqualTo(new string('x', 149) + "…"));
        Assert.That(actor.Patch().Values["name"], Is.EqualTo(name));
    }

    [TestCase("Q42", "Q42")]
    [TestCase("Some page", null)]
    public void Only_an_item_of_Wikidata_is_kept(string wikidata, string? kept) => Assert.That(
        Actors.Of(new ActorRecord(null, "Somebody", null, []) { Wikidata = wikidata })!.Patch().Values.GetValueOrDefault("wikidataId"), Is.EqualTo(kept));
}
