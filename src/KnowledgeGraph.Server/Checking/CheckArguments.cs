using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Checking;

/// <summary>What the verb <c>check</c> was told.</summary>
/// <param name="Texts">The folder of the documents' texts; null where they are not at hand.</param>
/// <param name="Settings">The other arguments, which are settings.</param>
internal sealed record CheckArguments(string? Texts, string[] Settings)
{
    private const string Flag = "--texts";

    /// <summary>Reads the arguments after the verb.</summary>
    /// <exception cref="InvalidRequestException">The folder is not named, or not there, or an argument is no setting.</exception>
    public static CheckArguments Read(string[] arguments)
    {
        var settings = arguments.ToList();
        var texts = ArgumentList.Take(settings, Flag);
        if (settings.Count < arguments.Length && !Directory.Exists(texts))
        {
            throw new InvalidRequestException($"check's {Flag} is '{texts}'; expected a folder.");
        }

        return settings.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) is { } unknown
            ? throw new InvalidRequestException($"check was given '{unknown}'; expected check [{Flag} FOLDER] [--SETTING=VALUE]...")
            : new CheckArguments(texts, [.. settings]);
    }
}
