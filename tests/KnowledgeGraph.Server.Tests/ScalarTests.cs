using System.Globalization;
using KnowledgeGraph.Querying.Operations;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>What is a day, against the framework's own reading, and what is a text.</summary>
internal sealed class ScalarTests
{
    private const string Alphabet = "0123456789-. \0٣x";

    [TestCase("2024-02-29")]
    [TestCase("2023-02-29")]
    [TestCase("2022-02-30")]
    [TestCase("2000-02-29")]
    [TestCase("1900-02-29")]
    [TestCase("0001-01-01")]
    [TestCase("0000-01-01")]
    [TestCase("9999-12-31")]
    [TestCase("2022-00-10")]
    [TestCase("2022-13-10")]
    [TestCase("2022-04-31")]
    [TestCase("2022-04-00")]
    [TestCase("2022-4-3")]
    [TestCase("2022-04-030")]
    [TestCase("2022/04/03")]
    [TestCase("٢٠٢٢-04-03")]
    [TestCase("202\0-04-03")]
    [TestCase("+022-04-03")]
    [TestCase("2022-04-03\0")]
    [TestCase("2022-04-03 ")]
    [TestCase(" 2022-04-03")]
    [TestCase("")]
    public void A_day_is_one_that_the_calendar_has(string text)
    {
        Assert.That(Scalars.IsDay(text), Is.EqualTo(IsDay(text)));
    }

    [Test]
    public void So_is_every_day_with_one_character_changed()
    {
        for (var day = new DateOnly(2023, 12, 30); day < new DateOnly(2024, 4, 1); day = day.AddDays(1))
        {
            var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (var changed in Enumerable.Range(0, text.Length).SelectMany(at => Alphabet.Select(letter => text[..at] + letter + text[(at + 1)..])))
            {
                Assert.That(Scalars.IsDay(changed), Is.EqualTo(IsDay(changed)), changed);
            }
        }
    }

    // What an attribute holds is kept as UTF-8, which has no half of a pair.
    [TestCase(new char[0], ExpectedResult = null)]
    [TestCase(new[] { '평', '\ud83d', '\udef0', 'x' }, ExpectedResult = null)]
    [TestCase(new[] { 'a', '\0' }, ExpectedResult = "the character U+0000")]
    [TestCase(new[] { '\ud83d' }, ExpectedResult = "half of a surrogate pair")]
    [TestCase(new[] { '\udef0', '\ud83d' }, ExpectedResult = "half of a surrogate pair")]
    [TestCase(new[] { '\ud83d', '\udef0', '\ud83d' }, ExpectedResult = "half of a surrogate pair")]
    [TestCase(new[] { '\ud83d', '\ud83d', '\udef0' }, ExpectedResult = "half of a surrogate pair")]
    public string? A_text_is_whole_characters_other_than_the_first(char[] text) => Scalars.Flaw(new string(text));

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
