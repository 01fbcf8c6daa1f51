using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Options;

/// <summary>The command line of the service: settings, and short forms of some.</summary>
internal static class CommandLine
{
    private const string TrustedOnly = "--trusted-only";

    // Sections and variables of the framework and of OpenTelemetry, and what a host in the same process says of itself.
    private static readonly string[] _foreign = ["--Logging:", "--Kestrel:", "--OTEL_", "--environment", "--contentRoot", "--applicationName", "--" + SettingTable.Section];

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

            if (!SettingArguments.IsSetting(name) && !Array.Exists(_foreign, known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase)))
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
}
