using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.Server.Exporting;

namespace KnowledgeGraph.Server.Importing;

/// <summary>What the verb <c>import</c> was told.</summary>
/// <param name="Files">The files, in order; <c>-</c> for standard input.</param>
/// <param name="Format">The format; null where files tell it themselves.</param>
/// <param name="Mapping">The file that says what a CSV file's columns mean; null for none.</param>
/// <param name="Encoding">The files' encoding.</param>
/// <param name="Options">How it is run.</param>
/// <param name="IsTrial">Whether nothing is written.</param>
/// <param name="Refused">The file that refused rows are copied to; null for none.</param>
/// <param name="Report">The file of the report as JSON; null for none.</param>
/// <param name="Patience">For how long a store that is away is waited for.</param>
internal sealed record ImportArguments(
    IReadOnlyList<string> Files, string? Format, string? Mapping, InputEncoding Encoding, ImportOptions Options, bool IsTrial, string? Refused, string? Report, TimeSpan Patience)
{
    private const int MostRows = 100_000;

    private static readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> _format = new("--format");
    private static readonly Option<string?> _mapping = new("--mapping");
    private static readonly Option<string> _encoding = new("--encoding") { DefaultValueFactory = _ => InputEncodings.NameOf(InputEncoding.Auto) };
    private static readonly Option<int> _batch = Number("--batch", new ImportOptions().BatchRows, 1, MostRows);
    private static readonly Option<int?> _maxErrors = Number<int?>("--max-errors", null, 1, int.MaxValue);
    private static readonly Option<bool> _dryRun = new("--dry-run");
    private static readonly Option<string?> _refused = new("--refused");
    private static readonly Option<string?> _report = new("--report");
    private static readonly Option<string?> _by = new("--by");
    private static readonly Option<int> _patience = Number("--patience", 300, 0, 86_400);

    private static readonly Command _command =
        new("import") { _files, _format, _mapping, _encoding, _batch, _maxErrors, _dryRun, _refused, _report, _by, _patience };

    /// <summary>Reads the arguments after the verb, settings left out.</summary>
    /// <exception cref="InvalidRequestException">They are wrong.</exception>
    public static ImportArguments Read(string[] arguments)
    {
        var result = StrictParser.Parse(_command, arguments);
        var files = result.GetRequiredValue(_files);
        var asked = new ImportArguments(
            files, result.GetValue(_format), result.GetValue(_mapping), EncodingOf(result.GetRequiredValue(_encoding)),
            new ImportOptions { BatchRows = result.GetValue(_batch), MostRefused = result.GetValue(_maxErrors), By = result.GetValue(_by) ?? UserName() },
            result.GetValue(_dryRun), result.GetValue(_refused), result.GetValue(_report), TimeSpan.FromSeconds(result.GetValue(_patience)));
        asked.Check();
        return asked;
    }

    private void Check()
    {
        if (Files.FirstOrDefault(file => file.StartsWith('-') && file != "-") is { } unknown)
        {
            throw new InvalidRequestException($"import: '{unknown}' is no option of import and no setting; expected a file (one whose name begins so as ./{unknown}).");
        }

        if (Files.GroupBy(Path.GetFullPath, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InvalidRequestException($"import: '{twice.First()}' is given twice; expected each file once.");
        }

        var written = new[] { Refused, Report }.OfType<string>().Select(Path.GetFullPath).ToList();
        if (Files.Select(Path.GetFullPath).Concat(written).GroupBy(file => file, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } overwritten)
        {
            throw new InvalidRequestException($"import: '{overwritten.Key}' would be overwritten; expected another file for what is written.");
        }
    }

    private static InputEncoding EncodingOf(string name) => InputEncodings.ByName.TryGetValue(name, out var encoding)
        ? encoding
        : throw new InvalidRequestException($"import: the encoding '{name}' is not known; expected one of {string.Join(", ", InputEncodings.ByName.Keys)}.");

    private static string? UserName() => Environment.UserName is { Length: > 0 } name ? name : null;

    private static Option<T> Number<T>(string name, T fallback, int least, int most) => new(name)
    {
        DefaultValueFactory = _ => fallback,
        CustomParser = result => Parse<T>(result, name, least, most),
    };

    private static T? Parse<T>(ArgumentResult result, string name, int least, int most)
    {
        var text = result.Tokens is [var token] ? token.Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return (T)(object)number;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is '{text}'; expected a whole number from {least} to {most}."));
        return default;
    }
}
