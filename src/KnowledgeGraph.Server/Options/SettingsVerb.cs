using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Options;

/// <summary>The verb <c>settings</c>: lists each setting with its value and where it comes from, and all mistakes.</summary>
internal static class SettingsVerb
{
    /// <summary>The exit code.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            var configuration = SettingSources.CreateBuilder(args).Configuration;
            foreach (var setting in SettingTable.All)
            {
                var value = configuration[setting.Key] is { Length: > 0 } given ? given : setting.Default;
                output.WriteLine($"{setting.Key} = {setting.Show(value)} ({SettingSources.OriginOf(configuration, setting.Key)})");
            }

            ServerOptionsReader.Read(configuration);
            return 0;
        }
        catch (InvalidRequestException mistakes)
        {
            errors.WriteLine(mistakes.Message);
            return 1;
        }
    }
}
