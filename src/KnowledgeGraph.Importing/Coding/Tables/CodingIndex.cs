using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Core.Values;

namespace KnowledgeGraph.Importing.Coding.Tables;

/// <summary>Codings by their codes, and by their names as texts spell them: case, accents and punctuation do not matter.</summary>
internal sealed class CodingIndex<T>
    where T : class
{
    private readonly Dictionary<string, T> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Codes => _byCode.Keys;

    public void AddCode(CodingLine line, string code, T coding)
    {
        if (!_byCode.TryAdd(code, coding))
        {
            throw line.Refuse($"'{code}' comes twice; expected each code once.");
        }
    }

    public void AddName(CodingLine line, string name, T coding)
    {
        if (!_byName.TryAdd(Fold(name), coding) && _byName[Fold(name)] != coding)
        {
            throw line.Refuse($"The name '{name}' stands for another code as well; expected each name once.");
        }
    }

    public bool TryCode(string code, [NotNullWhen(true)] out T? coding) => _byCode.TryGetValue(code, out coding);

    public bool TryName(string name, [NotNullWhen(true)] out T? coding) => _byName.TryGetValue(Fold(name), out coding);

    private static string Fold(string name) => string.Join(' ', TextFolding.Tokens(name));
}
