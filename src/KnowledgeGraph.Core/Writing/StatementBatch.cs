namespace KnowledgeGraph.Core.Writing;

/// <summary>Puts ids in the place of the names by which statements of one batch respond to each other.</summary>
internal static class StatementBatch
{
    /// <summary>The drafts with ids only; their order does not matter.</summary>
    public static IReadOnlyList<DraftItem> Resolve(IReadOnlyList<DraftItem> items)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => item.Draft.Ref is not null))
        {
            if (!named.TryAdd(item.Draft.Ref!, item.Id))
            {
                throw Refusal.Invalid(item.Path + ".ref", $"The name '{item.Draft.Ref}' stands for two statements; expected one.");
            }
        }

        IReadOnlyList<DraftItem> resolved = [.. items.Select(item => item with { Draft = Resolve(item, named) })];
        RefuseCycles(resolved);
        return resolved;
    }

    private static StatementDraft Resolve(DraftItem item, Dictionary<string, string> named)
    {
        if (item.Draft.RespondsTo is not ['#', .. var name])
        {
            return item.Draft;
        }

        return named.TryGetValue(name, out var id)
            ? item.Draft with { RespondsTo = id }
            : throw Refusal.NotFound(item.Path + ".respondsTo", "In this batch a statement", "#" + name);
    }

    private static void RefuseCycles(IReadOnlyList<DraftItem> items)
    {
        var responses = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            responses.TryAdd(item.Id, item.Draft.RespondsTo);
        }

        var sound = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var walked = new HashSet<string>(StringComparer.Ordinal);
            for (var id = item.Id; id is not null && !sound.Contains(id); id = responses.GetValueOrDefault(id))
            {
                if (!walked.Add(id))
                {
                    throw Refusal.Invalid(item.Path + ".respondsTo", "The statement responds to itself, straight or by way of others; expected no cycle.");
                }
            }

            sound.UnionWith(walked);
        }
    }
}
