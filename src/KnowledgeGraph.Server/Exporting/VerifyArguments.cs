using System.CommandLine;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Exporting;

/// <summary>What the verb <c>verify</c> was told.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Files">The files.</param>
internal sealed record VerifyArguments(string Manifest, IReadOnlyList<string> Files)
{
    private static readonly Argument<string> _manifest = new("MANIFEST");
    private static readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.OneOrMore };
    private static readonly Command _command = new("verify") { _manifest, _files };

    /// <summary>Reads the arguments after the verb, settings left out.</summary>
    /// <exception cref="InvalidRequestException">They are wrong.</exception>
    public static VerifyArguments Read(string[] arguments)
    {
        var result = StrictParser.Parse(_command, arguments);
        return new VerifyArguments(result.GetRequiredValue(_manifest), result.GetRequiredValue(_files));
    }
}
