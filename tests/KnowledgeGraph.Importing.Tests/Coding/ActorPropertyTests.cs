using System.Text.RegularExpressions;
using KnowledgeGraph.Importing.Coding.Actors;
using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Whatever a row names, the actor can be written, and does not depend on what came before.</summary>
internal sealed partial class ActorPropertyTests
{
    private const int Rows = 20_000;

    private static readonly string[] _parts =
        ["RUS", "USA", "ROM", "ROU", "XXX", "EUR", "IGO", "NGO", "MNC", "UNO", "NAT", "WST", "TAL", "GOV", "MIL", "COP", "MOS", "SHI", "kur", "rus", "cat", "QQQ", "U", "N", "7", "é", " "];

    private static readonly string?[] _names =
        [null, "", " ", "Russia", "Georgia", "NATO", "Police (India)", "police (India)", "A B", "A. B.", "Ж", "\ud800", "a\u0000b", "(", ")", " (", new string('w', 500), "Müller", "MULLER"];

    private static readonly string?[] _places = [null, "", "RUS", "Russian Federation", "ROM", "Romania", "Atlantis", "日本", "United States"];
    private static readonly string[] _sectors = ["Government", "GOV", "Police", "MED", "Media", "Parties", "Unheard Of", ""];

    [TestCase(1)]
    [TestCase(2)]
    public void Any_actor_has_a_valid_id_and_a_name_and_is_a_function_of_its_id(int seed)
    {
        var random = new Random(seed);
        var coder = new ActorCoder(CodingFolder.Tables);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0; row < Rows; row++)
        {
            if (coder.Code(Draw(random)) is { } actor)
            {
                Check(actor);
                foreach (var entity in actor.Entities.Where(entity => entity.Type == "Actor"))
                {
                    var content = string.Join('|', entity.Patch.Values.Select(value => $"{value.Key}={(value.Value is string[] list ? string.Join('+', list) : value.Value)}"));
                    Assert.That(known.TryAdd(entity.Patch.Id!, content) ? content : known[entity.Patch.Id!], Is.EqualTo(content), entity.Patch.Id);
                }

                Assert.That(known.TryAdd("in text " + actor.Id, actor.InText) ? actor.InText : known["in text " + actor.Id], Is.EqualTo(actor.InText), actor.Id);
            }
        }

        Assert.That(known, Has.Count.GreaterThan(1_000));
    }

    private static void Check(CodedActor actor)
    {
        Assert.That(actor.InText, Is.Not.Empty.And.Not.EqualTo(" "));
        foreach (var entity in actor.Entities)
        {
            if (entity.Type == "Actor")
            {
                Assert.That(entity.Patch.Id, Does.Match(IdForm()));
                Assert.That((string)entity.Patch.Values["name"]!, Is.Not.Empty.And.Not.EqualTo(" "));
            }
            else
            {
                Assert.That(entity.Patch.Values["role"], Is.Not.Empty);
                Assert.That(entity.Patch.Values["memberId"], Is.Not.EqualTo(entity.Patch.Values["wholeId"]));
            }
        }
    }

    private static ActorRecord Draw(Random random)
    {
        var code = random.Next(2) == 0 ? null : string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pick(random, _parts)));
        return new ActorRecord(code, Pick(random, _names), Pick(random, _places), [.. Enumerable.Range(0, random.Next(3)).Select(_ => Pick(random, _sectors))])
        {
            Title = random.Next(5) == 0 ? "President" : null,
            Wikidata = random.Next(5) == 0 ? "Q1" : null,
        };
    }

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];

    [GeneratedRegex(@"\A(?!narrated\z)[a-z0-9][a-z0-9._:-]{0,63}\z")]
    private static partial Regex IdForm();
}
