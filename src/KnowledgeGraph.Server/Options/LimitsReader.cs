using System.Globalization;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Server.Limits;

namespace KnowledgeGraph.Server.Options;

/// <summary>Reads the section <c>KnowledgeGraph:Limits</c>.</summary>
internal sealed class LimitsReader(IConfigurationSection section, List<string> mistakes)
{
    public ServerLimits ReadServer() => Read<ServerLimits>();

    public SubscriptionLimits ReadSubscription() => Read<SubscriptionLimits>();

    public RequestLimits ReadRequest()
    {
        var limits = Read<RequestLimits>();
        if (limits.DefaultPageSize > limits.PageSize)
        {
            mistakes.Add($"{section.Path}:DefaultPageSize is {limits.DefaultPageSize}; expected no more than PageSize, which is {limits.PageSize}.");
        }

        return limits;
    }

    private TLimits Read<TLimits>() =>
        (TLimits)typeof(TLimits).GetConstructors()[0].Invoke([.. LimitSetting.Of<TLimits>().Select(setting => (object)Number(setting))]);

    private int Number(LimitSetting setting)
    {
        var (text, limit) = (section[setting.Name], setting.Limit);
        if (text is null or "")
        {
            return setting.Default;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= limit.Minimum && value <= limit.Maximum)
        {
            return value;
        }

        mistakes.Add($"{section.Path}:{setting.Name} is '{text}'; expected a whole number from {limit.Minimum} to {limit.Maximum}.");
        return setting.Default;
    }
}
