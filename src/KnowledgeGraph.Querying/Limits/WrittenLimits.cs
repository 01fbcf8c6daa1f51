using GraphQLParser.AST;
using GraphQLParser.Visitors;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>Counts what is written in a document, wherever it stands: aliases, directives, items of lists.</summary>
internal sealed class WrittenLimits(GraphQLDocument document, RequestLimits limits) : ASTVisitor<NullVisitorContext>
{
    private int _aliases;
    private int _directives;

    /// <exception cref="LimitExceededException">There is too much of one.</exception>
    public static ValueTask CheckAsync(GraphQLDocument document, RequestLimits limits) => new WrittenLimits(document, limits).VisitAsync(document, default);

    protected override ValueTask VisitAliasAsync(GraphQLAlias alias, NullVisitorContext context)
    {
        Require(alias, ++_aliases, limits.Aliases, "aliases");
        return default;
    }

    protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, NullVisitorContext context)
    {
        Require(directive, ++_directives, limits.Directives, "directives");
        return base.VisitDirectiveAsync(directive, context);
    }

    protected override ValueTask VisitListValueAsync(GraphQLListValue list, NullVisitorContext context)
    {
        var count = list.Values?.Count ?? 0;
        return count <= limits.ListLength
            ? base.VisitListValueAsync(list, context)
            : throw new Place(document, list.Location.Start).Exceeded($"The list holds {count} items; at most {limits.ListLength} are taken.");
    }

    private void Require(ASTNode node, int count, int limit, string what)
    {
        if (count > limit)
        {
            throw new Place(document, node.Location.Start).Exceeded($"The document holds at least {count} {what}; at most {limit} are taken.");
        }
    }
}
