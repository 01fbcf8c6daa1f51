using System.Globalization;

namespace KnowledgeGraph.Server.Options;

/// <summary>Reads settings of the table as what they are, and collects what is wrong.</summary>
internal sealed class SettingReader(IConfiguration configuration, List<string> mistakes)
{
    private const int MostSeconds = 86_400;

    /// <summary>The text of a setting of the service's own section; its default where it is not set or empty.</summary>
    public string Text(string name) => configuration[Key(name)] is { Length: > 0 } value ? value : Setting(name).Default;

    public bool Flag(string name)
    {
        if (!bool.TryParse(Text(name), out var value))
        {
            Refuse(name, "true or false");
        }

        return value;
    }

    /// <summary>A whole number, 86400 at most unless said otherwise: the seconds of a day.</summary>
    public int Number(string name, int least = 1, int most = MostSeconds)
    {
        if (int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        Refuse(name, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return int.Parse(Setting(name).Default, CultureInfo.InvariantCulture);
    }

    public TimeSpan Seconds(string name, int least = 1) => TimeSpan.FromSeconds(Number(name, least));

    public TEnum Choice<TEnum>(string name)
        where TEnum : struct, Enum
    {
        var text = Text(name);
        if (Enum.TryParse<TEnum>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]))
        {
            return value;
        }

        Refuse(name, string.Join(" or ", Enum.GetNames<TEnum>()));
        return Enum.Parse<TEnum>(Setting(name).Default);
    }

    /// <summary>Notes that a setting's value is none that it may have.</summary>
    public void Refuse(string name, string expected) => mistakes.Add($"{Key(name)} is '{Setting(name).Show(Text(name))}'; expected {expected}.");

    private static string Key(string name) => $"{SettingTable.Section}:{name}";

    private static Setting Setting(string name) =>
        SettingTable.Find(Key(name)) ?? throw new System.Diagnostics.UnreachableException($"{name} is not in the table of settings.");
}
