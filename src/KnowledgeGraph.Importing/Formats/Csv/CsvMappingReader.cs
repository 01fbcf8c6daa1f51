using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.DataSets;

namespace KnowledgeGraph.Importing.Formats.Csv;

/// <summary>Reads the mapping of a table from a JSON file.</summary>
internal static class CsvMappingReader
{
    // A key given twice would silently lose one of its values.
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    public static CsvMapping Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), _strict);
            return Read(new DataSetValue(Path.GetFileName(path), document.RootElement));
        }
        catch (JsonException malformed)
        {
            throw new ImportFailedException($"The mapping {path} is not JSON: {malformed.Message}", malformed);
        }
        catch (InvalidRequestException wrong)
        {
            throw new ImportFailedException($"The mapping is wrong at {wrong.Path}: {wrong.Message}", wrong);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ImportFailedException($"The mapping {path} cannot be read: {unreadable.Message}", unreadable);
        }
    }

    private static CsvMapping Read(DataSetValue file)
    {
        var mapping = new DataSetObject(file);
        _ = mapping.Optional("$schema");
        var read = new CsvMapping(mapping.Required("dataset"), Value(mapping.RequiredValue("record")), Date(mapping.RequiredValue("date")), Code(mapping, file))
        {
            Separator = mapping.Find("separator") is { } separator ? Separator(separator) : null,
            First = mapping.Find("first") is { } first ? Actor(first) : null,
            Second = mapping.Find("second") is { } second ? Actor(second) : null,
            Report = mapping.Find("report") is { } report ? Report(report) : null,
            CoderVersion = Optional(mapping, "coderVersion"),
        };
        mapping.RefuseOthers("A mapping");
        return read;
    }

    private static CsvCode Code(DataSetObject mapping, DataSetValue file)
    {
        var scheme = mapping.Optional("scheme");
        var (code, kind) = (Optional(mapping, "code"), Optional(mapping, "kind"));
        var (mode, contexts, modality) = (Optional(mapping, "mode"), Optional(mapping, "contexts"), Optional(mapping, "modality"));
        return (scheme, code, kind) switch
        {
            ("cameo", { } type, null) when (mode, contexts, modality) is (null, null, null) => new CsvCode(scheme, type, null, null),
            ("plover", { } type, null) when modality is null => new CsvCode(scheme, type, mode, contexts),
            (null, null, { } type) when (mode, contexts) is (null, null) => new CsvCode("kind", type, modality, null),
            _ => throw file.Refuse(
                "What happened is told in one of three ways: 'scheme' is cameo with 'code'; 'scheme' is plover with 'code', 'mode' and 'contexts'; "
                + "or 'kind' with 'modality' and no scheme."),
        };
    }

    private static CsvActor Actor(DataSetValue value)
    {
        var actor = new DataSetObject(value);
        var read = new CsvActor(
            Optional(actor, "code"), Optional(actor, "name"), Optional(actor, "country"), Optional(actor, "sectors"), Optional(actor, "title"),
            Optional(actor, "wikidata"));
        actor.RefuseOthers("An actor");
        return read is { Code: null, Name: null, Country: null } ? throw value.Refuse("An actor needs a 'code', a 'name' or a 'country'.") : read;
    }

    private static CsvReport Report(DataSetValue value)
    {
        var report = new DataSetObject(value);
        var read = new CsvReport(Value(report.RequiredValue("url")), Optional(report, "publisher"), Date(report.RequiredValue("knownOn")));
        report.RefuseOthers("A report");
        return read;
    }

    private static CsvDate Date(DataSetValue value)
    {
        if (value.Element.ValueKind == JsonValueKind.String)
        {
            return new CsvDate(Value(value), Days.Format);
        }

        var date = new DataSetObject(value);
        var read = new CsvDate(new CsvValue(date.Required("column"), null), date.Optional("format") ?? Days.Format);
        date.RefuseOthers("A date");
        return read.Format.Contains("yyyy", StringComparison.Ordinal)
            ? read
            : throw value.Refuse($"The format '{read.Format}' has no year; expected one such as dd.MM.yyyy, yyyy-MM or yyyy.");
    }

    private static CsvValue? Optional(DataSetObject owner, string name) => owner.Find(name) is { } value ? Value(value) : null;

    private static CsvValue Value(DataSetValue value)
    {
        if (value.Element.ValueKind == JsonValueKind.String)
        {
            return new CsvValue(value.Text(), null);
        }

        var constant = new DataSetObject(value);
        var read = new CsvValue(null, constant.Required("constant"));
        constant.RefuseOthers("A value that is no column's name");
        return read;
    }

    private static char Separator(DataSetValue value) =>
        value.Text() is [',' or ';' or '\t'] text ? text[0] : throw value.Refuse("Expected a comma, a semicolon or a tab.");
}
