using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>What search keeps of a record.</summary>
/// <param name="Name">The name by which results are ranked.</param>
/// <param name="Folded">The name's tokens.</param>
/// <param name="Tokens">The tokens of all texts that search reads.</param>
internal sealed record SearchTexts(string Name, string Folded, string Tokens)
{
    public static SearchTexts Of(Row row)
    {
        var texts = row.Type.Search.SelectMany(property => row[property.Column] switch
        {
            string text => [text],
            IEnumerable<string> list => list,
            _ => [],
        });
        var name = row[row.Type.Search[0].Column] as string ?? "";
        return new SearchTexts(name, Join(TextFolding.Tokens(name)), Join(texts.SelectMany(TextFolding.Tokens)));
    }

    private static string Join(IEnumerable<string> tokens) => string.Join(' ', tokens);
}
