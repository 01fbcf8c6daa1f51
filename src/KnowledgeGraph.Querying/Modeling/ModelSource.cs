using System.Diagnostics.CodeAnalysis;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Querying.Modeling;

/// <summary>The model's text, for errors that name file, line and column.</summary>
internal sealed class ModelSource(string path, string text)
{
    public InvalidModelException Error(ASTNode node, string reason)
    {
        var before = text.AsSpan(0, Math.Min(node.Location.Start, text.Length));
        var line = before.Count('\n') + 1;
        var column = node.Location.Start - before.LastIndexOf('\n');
        return new InvalidModelException($"{path}:{line}:{column}: {reason}");
    }

    /// <summary>An error of the whole model, which has no place in it.</summary>
    public InvalidModelException Error(string reason) => new($"{path}: {reason}");

    [DoesNotReturn]
    public void Fail(ASTNode node, string reason) => throw Error(node, reason);
}
