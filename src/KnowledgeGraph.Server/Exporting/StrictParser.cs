using System.CommandLine;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Exporting;

/// <summary>Parses the arguments of a verb, where each that is not known is a mistake.</summary>
internal static class StrictParser
{
    // An argument that begins with @ is the verb's own to read.
    private static readonly ParserConfiguration _configuration = new() { ResponseFileTokenReplacer = null };

    /// <exception cref="InvalidRequestException">They are wrong; the message lists each mistake.</exception>
    public static ParseResult Parse(Command command, string[] arguments)
    {
        var result = command.Parse(arguments, _configuration);
        return result.Errors.Count == 0
            ? result
            : throw new InvalidRequestException(string.Join('\n', result.Errors.Select(error => $"{command.Name}: {error.Message}").Distinct()));
    }
}
