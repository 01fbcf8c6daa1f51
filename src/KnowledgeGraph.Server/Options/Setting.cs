namespace KnowledgeGraph.Server.Options;

/// <summary>A setting that the service knows.</summary>
/// <param name="Key">The key, sections separated by colons.</param>
/// <param name="Default">The value where nothing else is set.</param>
/// <param name="Description">What it is for.</param>
internal sealed record Setting(string Key, string Default, string Description)
{
    private const string Mask = "***";

    /// <summary>Whether its value is shown to nobody.</summary>
    public bool IsSecret { get; init; }

    /// <summary>A value as it may be shown.</summary>
    public string Show(string value) => IsSecret && value.Length > 0 ? Mask : value;
}
