using System.CommandLine;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Querying.Exporting;

namespace KnowledgeGraph.Server.Exporting;

/// <summary>What the verb <c>export</c> was told.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file; <c>-</c> for standard output.</param>
/// <param name="Query">What is exported.</param>
/// <param name="Manifest">The manifest's file; null for none.</param>
internal sealed record ExportArguments(ExportFormat Format, string File, ExportQuery Query, string? Manifest)
{
    private const string Standard = "-";

    private static readonly Argument<string> _format = new("FORMAT");
    private static readonly Argument<string> _file = new("FILE");
    private static readonly Option<string?> _where = new("--where");
    private static readonly Option<string[]> _layers = new("--layers");
    private static readonly Option<string[]> _standings = new("--standings");
    private static readonly Option<bool> _everything = new("--everything");
    private static readonly Option<string?> _manifest = new("--manifest");

    private static readonly Command _command = new("export") { _format, _file, _where, _layers, _standings, _everything, _manifest };

    /// <summary>Whether it goes to standard output.</summary>
    public bool IsStandard => File == Standard;

    /// <summary>Reads the arguments after the verb, settings left out.</summary>
    /// <exception cref="InvalidRequestException">They are wrong.</exception>
    /// <exception cref="IOException">The filter's file cannot be read.</exception>
    public static ExportArguments Read(string[] arguments)
    {
        var result = StrictParser.Parse(_command, arguments);
        var (format, file) = (result.GetRequiredValue(_format), result.GetRequiredValue(_file));
        var query = ExportQueryReader.Read(
            Content(result.GetValue(_where)), result.GetValue(_layers) ?? [], result.GetValue(_standings) ?? [], result.GetValue(_everything));
        return new ExportArguments(
            ExportFormats.Find(format) ?? throw new InvalidRequestException(ExportQueryReader.UnknownFormat(format)), file, query,
            result.GetValue(_manifest) ?? (file == Standard ? null : file + ".manifest.json"));
    }

    private static string? Content(string? where) => where is ['@', .. var file] ? System.IO.File.ReadAllText(file) : where;
}
