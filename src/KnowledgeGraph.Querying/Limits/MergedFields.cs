using GraphQLParser.AST;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>Walks the fields of a selection as execution does: fragments put in, and merged where they share a response name. Only for what <see cref="ExpandedSize"/> found small.</summary>
internal sealed class MergedFields(IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments)
{
    /// <summary>All fields, each after what it was selected of.</summary>
    public IEnumerable<MergedField> Walk(GraphQLSelectionSet root)
    {
        var open = new Stack<MergedField>(Merge([root], null));
        while (open.TryPop(out var field))
        {
            yield return field;
            foreach (var inner in Merge(field.Selections, field))
            {
                open.Push(inner);
            }
        }
    }

    private Dictionary<string, MergedField>.ValueCollection Merge(IReadOnlyList<GraphQLSelectionSet> sets, MergedField? parent)
    {
        var fields = new Dictionary<string, MergedField>(StringComparer.Ordinal);
        var spreads = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Visit(set);
        }

        return fields.Values;

        void Visit(GraphQLSelectionSet set)
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case GraphQLField field:
                        Add(field);
                        break;
                    case GraphQLInlineFragment inline:
                        Visit(inline.SelectionSet);
                        break;
                    case GraphQLFragmentSpread { FragmentName.Name.StringValue: var name } when fragments.TryGetValue(name, out var fragment) && spreads.Add(name):
                        Visit(fragment.SelectionSet);
                        break;
                    default:
                        break;
                }
            }
        }

        void Add(GraphQLField field)
        {
            var name = (field.Alias?.Name ?? field.Name).StringValue;
            if (!fields.TryGetValue(name, out var merged))
            {
                fields[name] = merged = new MergedField(field, parent);
            }

            merged.Count++;
            merged.Last = field;
            if (field.SelectionSet is not null)
            {
                merged.Selections.Add(field.SelectionSet);
            }
        }
    }
}
