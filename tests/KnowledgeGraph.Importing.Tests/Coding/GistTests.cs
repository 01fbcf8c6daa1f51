using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Gists are sentences that a reader understands.</summary>
internal sealed class GistTests
{
    [TestCase("112", "SYR", "TUR", "Syria accused Turkey of wrongdoing.")]
    [TestCase("1121", "OPP", "USAGOV", "An unspecified political opposition accused the government of the United States of a crime or of corruption.")]
    [TestCase("1122", "RUSJUD", "USAMED", "The judiciary of Russia accused the media of the United States of violating human rights.")]
    [TestCase("1123", "TURMIL", "TUR", "The armed forces of Turkey accused Turkey of aggression.")]
    [TestCase("1124", "IGOUNO", "AFGINSTAL", "The United Nations accused the Taliban (Afghanistan, insurgents) of war crimes.")]
    [TestCase("1125", "IGOWSTNAT", "RUSSPY", "NATO accused the intelligence services of Russia of espionage or treason.")]
    [TestCase("016", "GOV", "FRA", "An unspecified government denied responsibility for what France alleged.")]
    [TestCase("054", "RUS", "PSE", "Russia granted diplomatic recognition to Palestine.")]
    [TestCase("072", "NLD", "UKRMIL", "The Netherlands gave military aid to the armed forces of Ukraine.")]
    [TestCase("0312", "kur", "USA", "Kurds expressed the intent to cooperate militarily with the United States.")]
    [TestCase("057", "MNCUSA", "CHNGOV", "The multinational companies of the United States signed a formal agreement with the government of China.")]
    public void A_CAMEO_code_reads_as_a_sentence(string code, string first, string second, string gist) =>
        Assert.That(Codings.Statement(Codings.Cameo(code, first, second)).Gist, Is.EqualTo(gist));

    [Test]
    public void The_longest_names_leave_the_gist_within_its_limit()
    {
        var name = new string('x', 10_000);
        var record = Codings.Cameo("0313", null, null) with
        {
            First = new(null, name, null, []),
            Second = new(null, name + "y", null, []),
        };

        Assert.That(Codings.Statement(record).Gist.EnumerateRunes().Count(), Is.LessThanOrEqualTo(500));
    }

    [Test]
    public void A_name_with_braces_is_no_place_in_the_sentence()
    {
        var record = Codings.Cameo("112", "SYR", "TUR") with { First = new(null, "{second}", null, []) };

        Assert.That(Codings.Statement(record).Gist, Is.EqualTo("{second} accused Turkey of wrongdoing."));
    }
}
