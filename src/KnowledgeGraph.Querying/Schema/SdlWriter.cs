using System.Text;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Schema;

/// <summary>Writes the GraphQL schema as SDL: the text from which the engine's schema is built and which <c>schema</c> prints.</summary>
public static class SdlWriter
{
    /// <summary>The whole schema of a model, the same text for the same model.</summary>
    public static string Write(GraphModel model)
    {
        var text = new SdlText();
        new RootSdl(text, model).Write();
        new TypeSdl(text, model).Write();
        new InputSdl(text, model).Write();
        new MutationSdl(text, model).Write();
        new SubscriptionSdl(text, model).Write();
        return text.ToString();
    }
}

/// <summary>SDL as it grows; a block of one name is written once.</summary>
internal sealed class SdlText
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public void Block(string head, string? description, IEnumerable<string> lines)
    {
        if (!_names.Add(head))
        {
            return;
        }

        Describe(description, "");
        _text.Append(head).Append(" {\n");
        foreach (var line in lines)
        {
            _text.Append("  ").Append(line.Replace("\n", "\n  ", StringComparison.Ordinal)).Append('\n');
        }

        _text.Append("}\n\n");
    }

    public void Line(string line, string? description = null)
    {
        Describe(description, "");
        _text.Append(line).Append("\n\n");
    }

    /// <summary>A field with its description in the line before it.</summary>
    public static string Field(string field, string? description) => description is null ? field : Quote(description) + "\n" + field;

    public override string ToString() => _text.ToString().TrimEnd() + "\n";

    private void Describe(string? description, string indent)
    {
        if (description is not null)
        {
            _text.Append(indent).Append(Quote(description)).Append('\n');
        }
    }

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
