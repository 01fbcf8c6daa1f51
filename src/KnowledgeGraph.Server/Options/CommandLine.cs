using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Options;

/// <summary>The command line of the service: settings, and short forms of some.</summary>
internal static class CommandLine
{
    private const string TrustedOnly = "--trusted-only";

    // Of the framework and of OpenTelemetry.
    private static readonly string[] _foreignSections = ["--Logging:", "--Kestrel:", "--OTEL_"];

    // What a host in the same process says of itself and of its own settings.
    private static readonly string[] _hosting = ["--environment", "--contentRoot", "--applicationName", "--" + SettingTable.Section];

    /// <summary>The arguments, with short forms written out.</summary>
    /// <exception cref="InvalidRequestException">One is no setting, or has no value.</exception>
    public static string[] Expand(string[] args)
    {
        for (var index = 0; index < args.Length; index++)
        {
            var (argument, name) = (args[index], args[index].Split('=')[0]);
            if (argument == TrustedOnly)
            {
                continue;
            }

            if (!SettingArguments.IsSetting(name) && !IsForeign(name))
            {
                throw new InvalidRequestException(
                    $"'{argument}' is no setting; expected --urls, --config or --Section:Name, with =VALUE, or {TrustedOnly}. The verb settings lists all.");
            }

            // The value may be an argument of its own.
            if (name == argument && (++index == args.Length || args[index].StartsWith("--", StringComparison.Ordinal)))
            {
                throw new InvalidRequestException($"'{argument}' has no value; expected {argument}=VALUE.");
            }
        }

        return [.. args.Select(argument => argument == TrustedOnly ? "--KnowledgeGraph:PersistedOperations:TrustedOnly=true" : argument)];
    }

    private static bool IsForeign(string name) =>
        _hosting.Contains(name, StringComparer.OrdinalIgnoreCase) || Array.Exists(_foreignSections, section => name.StartsWith(section, StringComparison.OrdinalIgnoreCase));
}
