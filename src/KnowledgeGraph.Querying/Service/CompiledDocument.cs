using System.Collections.Concurrent;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Planning;
using KnowledgeGraph.Querying.Subscriptions;

namespace KnowledgeGraph.Querying.Service;

/// <summary>A document that was parsed and validated, with the plans made for it so far.</summary>
/// <param name="Document">The parsed document.</param>
/// <param name="Operation">The operation to execute.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Filters">What the operation's filters hold.</param>
internal sealed record CompiledDocument(
    GraphQLDocument Document, GraphQLOperationDefinition Operation, IReadOnlyList<OperationVariable> Variables, FilterUse Filters)
{
    /// <summary>How many plans are kept.</summary>
    public const int CachedPlans = 100;

    private const int LongestName = 100;

    /// <summary>The operation's type as the document writes it.</summary>
    public string Kind { get; } = Operation.Operation switch
    {
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "query",
    };

    /// <summary>The operation's name, cut to what a log can bear; null where it has none.</summary>
    public string? Name { get; } = Operation.Name?.StringValue is { } name ? name[..Math.Min(name.Length, LongestName)] : null;

    /// <summary>Plans by the shape of the variables.</summary>
    public ConcurrentDictionary<string, PreparedQuery> Plans { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of a subscription.</summary>
    public ConcurrentDictionary<string, PlannedSubscription> Subscriptions { get; } = new(StringComparer.Ordinal);
}

/// <summary>A plan with the sources of its arguments.</summary>
/// <param name="Plan">The root fields that the store answers.</param>
/// <param name="Sources">Where each argument comes from.</param>
/// <param name="Introspection">The root fields that the engine answers, and the response names of all in order; null where there are none.</param>
internal sealed record PreparedQuery(QueryPlan Plan, IReadOnlyList<ValueSource> Sources, IntrospectionPart? Introspection)
{
    public object?[] Bind(IReadOnlyList<object?> leaves)
    {
        var arguments = new object?[Sources.Count];
        var (last, keys) = ((CursorKeySource?)null, (IReadOnlyList<object?>)[]);
        for (var index = 0; index < arguments.Length; index++)
        {
            if (Sources[index] is CursorKeySource key)
            {
                // The keys of one cursor follow each other, and it is decoded once.
                keys = last?.IsOfSameCursor(key) == true ? keys : key.Decode(leaves);
                (last, arguments[index]) = (key, keys[key.Index]);
            }
            else
            {
                arguments[index] = Sources[index].Read(leaves);
            }
        }

        return arguments;
    }
}

/// <summary>The introspection fields of an operation.</summary>
internal sealed record IntrospectionPart(IReadOnlyList<CollectedField> Fields, IReadOnlyList<string> ResponseOrder);
