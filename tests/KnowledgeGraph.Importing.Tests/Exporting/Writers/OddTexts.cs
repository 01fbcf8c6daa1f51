using System.Text;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Exporting;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>Texts that are hard to write: what each format has for its own, other scripts, and characters beyond the basic plane.</summary>
internal static class OddTexts
{
    private const int Count = 400;

    private static readonly string[] _pieces =
    [
        "\"", "'", "<", ">", "&", "&amp;", "]]>", "\\", "\\n", "{", "}", "}}", "$", "%", "#", "_", "^", "~", "@", ",", ",,", ";", "--", "---", "``", "''", "?`", "|",
        "/", ":", "=", "a", "Z", "0", " ", "é", "e\u0301", "ß", "中", "😀", "👩‍👧", "𝔊", "שלום", "عربى", "\u202E", "\u200F", "\u00A0", "\uFFFD",
        " and ", "<b>", "<!--", "\\u0041", "\\textbf{x}", "^^xsd:date", "@en", "?", "!", "[", "]", "(", ")", "*", "+", ".",
    ];

    private static readonly string[] _controls = ["\n", "\r", "\r\n", "\t", "\0", "\u0001", "\b", "\u001F", "\u007F", "\uFFFE", "\u0085", "\u2028"];

    /// <summary>The same texts in each run, each of up to ten pieces, a letter at both ends, as some formats trim.</summary>
    public static IReadOnlyList<string> Make(bool withControls)
    {
        var random = new Random(20230129);
        string[] pieces = withControls ? [.. _pieces, .. _controls] : _pieces;
        return [.. Enumerable.Range(0, Count).Select(_ => $"x{string.Concat(random.GetItems(pieces, random.Next(1, 10)))}x")];
    }

    /// <summary>A file with a document or an actor for each text, <c>t0</c> and so on, whose title or name it is.</summary>
    public static string Write(ExportFormat format, GraphModel model, IReadOnlyList<string> texts)
    {
        using var stream = new MemoryStream();
        var writer = format.Open(model, stream);
        writer.Begin(new ExportHead(new Revision(1, "2026-01-01T00:00:00.000Z", null, null, null, null, "", "[]"), "{}"));
        writer.Write(model.Record("Document"), [.. texts.Select((text, number) => Document(model, number, text))]);
        writer.Write(model.Record("Actor"), [.. texts.Select((text, number) => Actor(model, number, text))]);
        writer.End();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Row Document(GraphModel model, int number, string text) => new(model.Record("Document"))
    {
        ["id"] = $"d{number}",
        ["title"] = text,
        ["publisher"] = text,
        ["note"] = text,
        ["revision"] = 1L,
        ["url"] = $"https://news.test/{text}",
        ["publishedFrom"] = "2020-02-03",
        ["publishedTo"] = "2020-02-03",
        ["publishedPrecision"] = "DAY",
        ["publishedBasis"] = "STATED",
    };

    private static Row Actor(GraphModel model, int number, string text) => new(model.Record("Actor"))
    {
        ["id"] = $"a{number}",
        ["kind"] = "STATE",
        ["name"] = text,
        ["aliases"] = new[] { text },
        ["cameoCodes"] = Array.Empty<string>(),
        ["revision"] = 1L,
    };
}
