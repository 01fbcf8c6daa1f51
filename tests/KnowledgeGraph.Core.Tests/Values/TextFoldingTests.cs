using KnowledgeGraph.Core.Values;

namespace KnowledgeGraph.Core.Tests.Values;

internal sealed class TextFoldingTests
{
    [TestCase("Zákhárová", "zakharova", TestName = "Marks that are part of a character do not count")]
    [TestCase("Za\u0301kharova", "zakharova", TestName = "Marks that follow a character do not count")]
    [TestCase("ＫＣＮＡ", "kcna", TestName = "Width does not count")]
    [TestCase("eﬀects", "effects", TestName = "A ligature is its letters")]
    [TestCase("Şam, ΣΊΣΥΦΟΣ", "sam σισυφοσ", TestName = "Case does not count")]
    [TestCase("Σίσυφος", "σισυφοσ", TestName = "A final sigma is a sigma")]
    [TestCase("Straße STRASSE", "strasse strasse", TestName = "A sharp s is two letters")]
    [TestCase("İstanbul", "istanbul", TestName = "A dotted capital is its letter")]
    [TestCase("ﾊﾞ", "ハ", TestName = "Halfwidth letters are the wide ones")]
    [TestCase("Ⅷ ²", "viii 2", TestName = "Numerals are their letters and digits")]
    [TestCase("Захарова й", "захарова и", TestName = "Cyrillic letters lose their marks too")]
    [TestCase("Kim Jong-un’s", "kim jong un s", TestName = "Anything but letters and digits separates")]
    [TestCase("!?", "", TestName = "Without a letter there is nothing to search")]
    public void Text_is_folded(string text, string tokens) => Assert.That(string.Join(' ', TextFolding.Tokens(text)), Is.EqualTo(tokens));

    [Test]
    public void A_syllable_is_the_same_written_whole_or_in_parts() =>
        Assert.That(TextFolding.Tokens("각가"), Is.EqualTo(TextFolding.Tokens("\u1100\u1161\u11A8\u1100\u1161")));
}
