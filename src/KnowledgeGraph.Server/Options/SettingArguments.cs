namespace KnowledgeGraph.Server.Options;

/// <summary>Tells the settings among the arguments of a verb from the verb's own.</summary>
internal static class SettingArguments
{
    /// <summary>The settings (<c>--KnowledgeGraph:…</c>, <c>--config</c> and other known ones, with <c>=</c> or a value behind), and all other arguments.</summary>
    public static (string[] Settings, string[] Others) Split(IReadOnlyList<string> arguments)
    {
        var (settings, others) = (new List<string>(), new List<string>());
        for (var index = 0; index < arguments.Count; index++)
        {
            var isSetting = IsSetting(arguments[index].Split('=')[0]);
            (isSetting ? settings : others).Add(arguments[index]);
            if (isSetting && !arguments[index].Contains('=', StringComparison.Ordinal) && index + 1 < arguments.Count)
            {
                settings.Add(arguments[++index]);
            }
        }

        return ([.. settings], [.. others]);
    }

    /// <summary>Whether an argument's name, with its dashes, is that of a setting.</summary>
    public static bool IsSetting(string name) => name.StartsWith("--", StringComparison.Ordinal)
        && (name.StartsWith($"--{SettingTable.Section}:", StringComparison.OrdinalIgnoreCase) || name == "--" + SettingSources.FileFlag || SettingTable.Find(name[2..]) is not null);
}
