using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Options;

/// <summary>The command line of the service: settings, and short forms of some.</summary>
internal static class CommandLine
{
    private const string TrustedOnly = "--trusted-only";

    // Those of the framework that are in no section, and a section itself, which a host in the same process may name.
    private static readonly string[] _others = ["--environment", "--contentRoot", "--applicationName", "--" + SettingTable.Section];

    /// <summary>The arguments, with short forms written out.</summary>
    /// <exception cref="InvalidRequestException">One is no setting. Those in a section of the framework are taken as they are.</exception>
    public static string[] Expand(string[] args)
    {
        for (var index = 0; index < args.Length; index++)
        {
            var name = args[index].Split('=')[0];
            if (args[index] != TrustedOnly && !IsSetting(name))
            {
                throw new InvalidRequestException(
                    $"'{args[index]}' is no setting; expected --urls, --config or --Section:Name, with =VALUE, or {TrustedOnly}. The verb settings lists all.");
            }

            // The value may be an argument of its own.
            index += args[index] == TrustedOnly || name.Length < args[index].Length ? 0 : 1;
        }

        return [.. args.Select(argument => argument == TrustedOnly ? "--KnowledgeGraph:PersistedOperations:TrustedOnly=true" : argument)];
    }

    private static bool IsSetting(string name) => SettingArguments.IsSetting(name)
        || name.StartsWith("--OTEL_", StringComparison.Ordinal) || _others.Contains(name, StringComparer.OrdinalIgnoreCase)
        || (name.StartsWith("--", StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal));
}
