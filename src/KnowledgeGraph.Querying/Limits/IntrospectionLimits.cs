using GraphQLParser.AST;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>Bounds the shape of introspection, as lists within lists of the schema multiply.</summary>
internal sealed class IntrospectionLimits(GraphQLDocument document, RequestLimits limits)
{
    private static readonly HashSet<string> _lists = new(StringComparer.Ordinal)
    {
        "types", "directives", "fields", "args", "inputFields", "enumValues", "interfaces", "possibleTypes",
    };

    private int _count;

    /// <exception cref="LimitExceededException">A field makes it too much.</exception>
    public void Check(MergedField field)
    {
        if (!_lists.Contains(field.Name) || !IsIntrospection(field))
        {
            return;
        }

        var depth = 0;
        for (var at = field; at is not null; at = at.Parent)
        {
            depth += _lists.Contains(at.Name) ? 1 : 0;
        }

        if (depth > limits.IntrospectionDepth)
        {
            throw At(field).Exceeded($"'{field.Name}' is the {depth}th list within another of the introspection; at most {limits.IntrospectionDepth} are taken.");
        }

        if (++_count > limits.IntrospectionLists)
        {
            throw At(field).Exceeded($"The introspection asks for at least {_count} lists; at most {limits.IntrospectionLists} are taken.");
        }
    }

    private static bool IsIntrospection(MergedField field)
    {
        while (field.Parent is { } parent)
        {
            field = parent;
        }

        return field.Name is "__schema" or "__type";
    }

    private Place At(MergedField field) => new(document, field.First.Location.Start);
}
