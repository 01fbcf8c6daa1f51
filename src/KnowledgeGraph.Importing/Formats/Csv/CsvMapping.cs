namespace KnowledgeGraph.Importing.Formats.Csv;

/// <summary>Which columns of a table say what; <c>graph-schema/csv-mapping.schema.json</c> describes the file that it is read from.</summary>
/// <param name="Dataset">The data set's name.</param>
/// <param name="Record">The record's id.</param>
/// <param name="Date">When it happened.</param>
/// <param name="Code">What happened.</param>
internal sealed record CsvMapping(string Dataset, CsvValue Record, CsvDate Date, CsvCode Code)
{
    /// <summary>What stands between cells; null where the header tells.</summary>
    public char? Separator { get; init; }

    /// <summary>Who acts or speaks; null where no column says.</summary>
    public CsvActor? First { get; init; }

    /// <summary>At whom it is aimed; null where no column says.</summary>
    public CsvActor? Second { get; init; }

    /// <summary>The document; null where no column says.</summary>
    public CsvReport? Report { get; init; }

    /// <summary>The version of whoever coded the table.</summary>
    public CsvValue? CoderVersion { get; init; }

    /// <summary>The columns that are read, each once.</summary>
    public IReadOnlyList<string> Columns =>
    [
        .. new[]
        {
            Record, Date.Value, Code.Type, Code.Mode, Code.Contexts, First?.Code, First?.Name, First?.Country, First?.Sectors, First?.Title, First?.Wikidata,
            Second?.Code, Second?.Name, Second?.Country, Second?.Sectors, Second?.Title, Second?.Wikidata, Report?.Url, Report?.Publisher,
            Report?.KnownOn.Value, CoderVersion,
        }.Select(value => value?.Column).OfType<string>().Distinct(StringComparer.Ordinal),
    ];
}

/// <summary>Where a value comes from: a column, or the mapping itself.</summary>
internal sealed record CsvValue(string? Column, string? Constant);

/// <summary>A date and how it is written.</summary>
internal sealed record CsvDate(CsvValue Value, string Format);

/// <summary>What happened: a code of a scheme, with mode and contexts where the scheme has them.</summary>
internal sealed record CsvCode(string Scheme, CsvValue Type, CsvValue? Mode, CsvValue? Contexts);

/// <summary>An actor, by a code or by a name.</summary>
internal sealed record CsvActor(CsvValue? Code, CsvValue? Name, CsvValue? Country, CsvValue? Sectors, CsvValue? Title, CsvValue? Wikidata);

/// <summary>A document and the day on which it was out already.</summary>
internal sealed record CsvReport(CsvValue Url, CsvValue? Publisher, CsvDate KnownOn);
