using KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;
using KnowledgeGraph.Importing.Exporting.Writers.Networks;
using KnowledgeGraph.Importing.Exporting.Writers.Rdf;
using KnowledgeGraph.Importing.Exporting.Writers.References;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

internal sealed class WriterTextTests
{
    [TestCaseSource(typeof(WriterFormats), nameof(WriterFormats.Names))]
    public void Half_of_a_surrogate_pair_is_replaced(string name) => Assert.That(
        OddTexts.Write(WriterFormats.Find(name), DataSetFolder.Model, ["x\uD83Dy"]), Does.Contain("x\uFFFDy").Or.Contain(@"x\uFFFDy"));

    [TestCase("plain & <simple>", "plain & <simple>")]
    [TestCase("a\u0000b\u001Fc\uFFFEd", "a\uFFFDb\uFFFDc\uFFFDd")]
    [TestCase("tab\t, lines\r\n, \U0001F600\u0001\U0001F600", "tab\t, lines\r\n, \U0001F600\uFFFD\U0001F600")]
    public void Xml_takes_what_it_allows(string text, string expected) => Assert.That(XmlOutput.Allowed(text), Is.EqualTo(expected));

    [TestCase("usa-kirby", "usa-kirby")]
    [TestCase("url-2abc.d", "url-2abc.d")]
    public void An_id_that_entities_can_have_stays(string id, string expected) => Assert.That(FtmOutput.IdOf(id), Is.EqualTo(expected));

    [TestCase("a_b")]
    [TestCase("a:b")]
    [TestCase("a-")]
    [TestCase("a.")]
    public void An_id_that_entities_cannot_have_becomes_a_hash_of_it(string id) => Assert.That(FtmOutput.IdOf(id), Does.Match(@"\Akg-[a-z2-7]{26}\z"));

    [TestCase("PRK", "kp")]
    [TestCase("XKX", "xk")]
    [TestCase("XXX", null)]
    [TestCase(null, null)]
    public void A_country_has_two_letters(string? code, string? expected) => Assert.That(CountryCodes.Find(code), Is.EqualTo(expected));

    [TestCase("say \"no\" \\ yes\r\n\t\u0001\u007F", """
        "say \"no\" \\ yes\r\n\t\u0001\u007F"
        """)]
    public void A_literal_is_escaped(string text, string expected) => Assert.That(Literal.Quote(text), Is.EqualTo(expected));

    [TestCase("a--b ---c ``d'' ?`", "a-{}-b -{}-{}-c `{}`d'{}' ?{}`")]
    [TestCase("{50%} of R&D_1", @"\textbraceleft{}50\%\textbraceright{} of R\&D\_1")]
    public void Latex_prints_the_text(string text, string expected) => Assert.That(BibtexText.Escape(text), Is.EqualTo(expected));

    [TestCase("https://a.test/x y{z}$\\\u0001?q=%20#é", "https://a.test/x%20y%7Bz%7D%24%5C%01?q=%20#é")]
    public void An_address_stays_one(string url, string expected) => Assert.That(BibtexText.Verbatim(url), Is.EqualTo(expected));
}
