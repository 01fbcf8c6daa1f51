using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Codes of actors are taken apart, and what is unknown stays as it is.</summary>
internal sealed class CameoActorTests
{
    [TestCase("RUS", "rus STATE 'Russia' RUS RUS")]
    [TestCase("ROU", "rou STATE 'Romania' ROU ROM")]
    [TestCase("TWN", "twn TERRITORY 'Taiwan' TWN TWN")]
    [TestCase("AFR", "afr TERRITORY 'Africa' - AFR")]
    [TestCase("WSB", "wsb TERRITORY 'West Bank' PSE WSB")]
    public void A_country_alone_is_the_state_or_territory(string code, string expected) => Assert.That(Actors.Of(code).Line(), Is.EqualTo(expected));

    [TestCase("RUSGOV", "rusgov AGENCY 'Government of Russia' RUS RUSGOV -[government]-> rus")]
    [TestCase("USAMIL", "usamil AGENCY 'Armed forces of the United States' USA USAMIL -[armed forces]-> usa")]
    [TestCase("PRKSPY", "prkspy AGENCY 'Intelligence services of North Korea' PRK PRKSPY -[intelligence services]-> prk")]
    [TestCase("PAKOPP", "pakopp ORGANIZATION 'Political opposition of Pakistan' PAK PAKOPP -[political opposition]-> pak")]
    [TestCase("LKAGOVMIL", "lkagovmil AGENCY 'Government of Sri Lanka (armed forces)' LKA LKAGOVMIL -[government]-> lka")]
    [TestCase("ROMGOV", "rougov AGENCY 'Government of Romania' ROU ROMGOV -[government]-> rou")]
    [TestCase("ROUGOV", "rougov AGENCY 'Government of Romania' ROU ROMGOV -[government]-> rou")]
    [TestCase("EUREDU", "euredu ORGANIZATION 'Schools and universities of Europe' - EUREDU -[schools and universities]-> eur")]
    [TestCase("USAREL", "usarel ORGANIZATION 'Religious groups of the United States' USA USAREL -[religious groups]-> usa")]
    public void A_country_with_roles_belongs_to_it(string code, string expected) => Assert.That(Actors.Of(code).Line(), Is.EqualTo(expected));

    [TestCase("GOV", "gov AGENCY 'Unspecified government' - GOV")]
    [TestCase("COP", "cop AGENCY 'Unspecified police' - COP")]
    [TestCase("XXXGOVMIL", "xxxgovmil AGENCY 'Unspecified government (armed forces)' - XXXGOVMIL")]
    [TestCase("UAFUAF", "uafuaf ORGANIZATION 'Unspecified armed groups' - UAFUAF")]
    [TestCase("JUDJUD", "judjud AGENCY 'Unspecified judiciary' - JUDJUD")]
    [TestCase("MOSSHICVL", "mosshicvl ORGANIZATION 'Unspecified civilians (Muslims, Shia Muslims)' - MOSSHICVL")]
    [TestCase("NGO", "ngo ORGANIZATION 'Unspecified non-governmental organizations' - NGO")]
    public void A_role_without_a_country_says_so(string code, string expected) => Assert.That(Actors.Of(code).Line(), Is.EqualTo(expected));

    [TestCase("IGOWSTNAT", "nato ORGANIZATION 'NATO' - IGOWSTNAT")]
    [TestCase("IGOUNO", "un ORGANIZATION 'United Nations' - IGOUNO")]
    [TestCase("UNO", "un ORGANIZATION 'United Nations' - IGOUNO")]
    [TestCase("IGOEUREEC", "igoeureec ORGANIZATION 'European Union' - IGOEUREEC")]
    [TestCase("IGOMOSOIC", "igomosoic ORGANIZATION 'Organisation of Islamic Cooperation' - IGOMOSOIC")]
    [TestCase("IGOUNOREFHCR", "igounorefhcr ORGANIZATION 'UN High Commissioner for Refugees (refugees)' - IGOUNOREFHCR -[refugees]-> un")]
    [TestCase("NGOHRIAMN", "ngohriamn ORGANIZATION 'Amnesty International (human rights groups)' - NGOHRIAMN")]
    [TestCase("AFGINSTAL", "afginstal ORGANIZATION 'Taliban (Afghanistan, insurgents)' AFG AFGINSTAL -[insurgents]-> afg")]
    public void A_known_organization_has_its_name(string code, string expected) => Assert.That(Actors.Of(code).Line(), Is.EqualTo(expected));

    [TestCase("MNCUSAMED", "mncusamed ORGANIZATION 'Multinational companies of the United States (media)' USA MNCUSAMED -[multinational companies]-> usa")]
    [TestCase("NGODNKREF", "ngodnkref ORGANIZATION 'Non-governmental organizations of Denmark (refugees)' DNK NGODNKREF -[non-governmental organizations]-> dnk")]
    public void An_international_actor_may_have_a_home(string code, string expected) => Assert.That(Actors.Of(code).Line(), Is.EqualTo(expected));

    [TestCase("kur", "ethnic:kur ORGANIZATION 'Kurds' - kur")]
    [TestCase("rus", "ethnic:rus ORGANIZATION 'Russians' - rus")]
    [TestCase("TURkur", "tur:ethnic:kur ORGANIZATION 'Kurds of Turkey' TUR TURkur -[community]-> tur")]
    [TestCase("catSEP", "ethnic:cat:sep ORGANIZATION 'Unspecified separatists (Catalans)' - catSEP")]
    [TestCase("zzz", "ethnic:zzz ORGANIZATION 'Ethnic group zzz' - zzz")]
    public void An_ethnic_code_is_no_country(string code, string expected) => Assert.That(Actors.Of(code).Line(), Is.EqualTo(expected));

    [TestCase("QQQ", "qqq ORGANIZATION 'QQQ' - QQQ")]
    [TestCase("RUSQQQ", "rusqqq ORGANIZATION 'Russia (QQQ)' RUS RUSQQQ -[QQQ]-> rus")]
    [TestCase("RUSGOVQQ7", "rusgovqq7 AGENCY 'Government of Russia (QQ7)' RUS RUSGOVQQ7 -[government]-> rus")]
    [TestCase("CHRANG001", "chrang001 ORGANIZATION 'Christians (ANG, 001)' - CHRANG001")]
    [TestCase("SCGSRB", "scgsrb ORGANIZATION 'Serbia and Montenegro (Serbia)' SCG SCGSRB -[Serbia]-> scg")]
    public void Unknown_parts_stay_in_code_and_name(string code, string expected) => Assert.That(Actors.Of(code).Line(), Is.EqualTo(expected));

    [TestCase("RUS GOV")]
    [TestCase("RusGov")]
    [TestCase("NARRATED")]
    [TestCase("РОС")]
    public void What_is_no_code_is_kept_under_a_hash(string code)
    {
        var actor = Actors.Of(code);

        Assert.That(actor.Line(), Is.EqualTo($"{actor.Id} ORGANIZATION '{code}' - {code}"));
        Assert.That(actor.Id, Does.Match("^code-[a-z2-7]{26}$"));
    }

    [TestCase("USAMIL", "the armed forces of the United States")]
    [TestCase("NLD", "the Netherlands")]
    [TestCase("IGOUNO", "the United Nations")]
    [TestCase("GOV", "an unspecified government")]
    [TestCase("CVL", "unspecified civilians")]
    [TestCase("AFGINSTAL", "the Taliban (Afghanistan, insurgents)")]
    public void Within_a_sentence_an_actor_has_its_article(string code, string expected) => Assert.That(Actors.Of(code).InText, Is.EqualTo(expected));

    [Test]
    public void What_an_actor_belongs_to_comes_before_it() =>
        Assert.That(Actors.Of("RUSGOV").Entities.Select(entity => entity.Patch.Id ?? entity.Type), Is.EqualTo((string[])["rus", "rusgov", "Affiliation"]));
}
