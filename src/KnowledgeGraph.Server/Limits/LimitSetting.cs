using System.Reflection;
using KnowledgeGraph.Querying.Limits;

namespace KnowledgeGraph.Server.Limits;

/// <summary>One setting below <c>KnowledgeGraph:Limits</c>.</summary>
internal sealed record LimitSetting(string Name, int Default, LimitAttribute Limit)
{
    /// <summary>Every limit that can be set.</summary>
    public static IReadOnlyList<LimitSetting> All { get; } = [.. Of<ServerLimits>(), .. Of<RequestLimits>(), .. Of<SubscriptionLimits>()];

    /// <summary>The limits that a record is made of, in the order of its constructor.</summary>
    public static IEnumerable<LimitSetting> Of<TLimits>() => typeof(TLimits).GetConstructors()[0].GetParameters().Select(parameter =>
        new LimitSetting(parameter.Name!, (int)parameter.DefaultValue!, typeof(TLimits).GetProperty(parameter.Name!)!.GetCustomAttribute<LimitAttribute>()!));
}
