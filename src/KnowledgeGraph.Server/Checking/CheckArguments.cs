using KnowledgeGraph.Core.Errors;

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
        var at = settings.FindIndex(argument => argument == Flag || argument.StartsWith(Flag + "=", StringComparison.Ordinal));
        string? texts = null;
        if (at >= 0)
        {
            var isJoined = settings[at] != Flag;
            texts = isJoined ? settings[at][(Flag.Length + 1)..] : settings.ElementAtOrDefault(at + 1);
            settings.RemoveRange(at, isJoined || texts is null ? 1 : 2);
            if (!Directory.Exists(texts))
            {
                throw new InvalidRequestException($"check's {Flag} is '{texts}'; expected a folder.");
            }
        }

        return settings.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) is { } unknown
            ? throw new InvalidRequestException($"check was given '{unknown}'; expected check [{Flag} FOLDER] [--SETTING=VALUE]...")
            : new CheckArguments(texts, [.. settings]);
    }
}
