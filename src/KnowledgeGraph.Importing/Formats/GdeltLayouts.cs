namespace KnowledgeGraph.Importing.Formats;

/// <summary>The layouts of GDELT's files.</summary>
internal static class GdeltLayouts
{
    public const string Events1 = "GDELT 1.0";
    public const string Events2 = "GDELT 2.0";

    private static readonly string[] _actor =
        ["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code"];

    private static readonly string[] _places = ["Actor1Geo", "Actor2Geo", "ActionGeo"];

    private static readonly LayoutColumn[] _event =
    [
        new("GLOBALEVENTID", CellRule.WholeNumber), new("SQLDATE", CellRule.Day), new("MonthYear", CellRule.WholeNumber), new("Year", CellRule.WholeNumber),
        new("FractionDate", CellRule.OptionalDecimal), .. Actor("Actor1"), .. Actor("Actor2"), new("IsRootEvent", CellRule.WholeNumber),
        new("EventCode", CellRule.CameoCode), new("EventBaseCode"), new("EventRootCode"), new("QuadClass", CellRule.WholeNumber),
        new("GoldsteinScale", CellRule.OptionalDecimal), new("NumMentions", CellRule.WholeNumber), new("NumSources", CellRule.WholeNumber),
        new("NumArticles", CellRule.WholeNumber), new("AvgTone", CellRule.OptionalDecimal),
    ];

    /// <summary>GDELT 1.0 before April 2013: without addresses.</summary>
    public static Layout WithoutAddress { get; } = new([.. _event, .. Places(false), new("DATEADDED", CellRule.Day)]);

    /// <summary>GDELT 1.0 since then.</summary>
    public static Layout Daily { get; } = new([.. _event, .. Places(false), new("DATEADDED", CellRule.Day), new("SOURCEURL")]);

    /// <summary>GDELT 2.0.</summary>
    public static Layout QuarterHourly { get; } = new([.. _event, .. Places(true), new("DATEADDED", CellRule.Instant), new("SOURCEURL")]);

    /// <summary>The mentions of GDELT 2.0.</summary>
    public static Layout Mentions { get; } = new(
        new("GLOBALEVENTID", CellRule.WholeNumber), new("EventTimeDate", CellRule.Instant), new("MentionTimeDate", CellRule.Instant),
        new("MentionType", CellRule.WholeNumber), new("MentionSourceName"), new("MentionIdentifier", CellRule.Required),
        new("SentenceID", CellRule.OptionalWholeNumber), new("Actor1CharOffset", CellRule.OptionalWholeNumber),
        new("Actor2CharOffset", CellRule.OptionalWholeNumber), new("ActionCharOffset", CellRule.OptionalWholeNumber),
        new("InRawText", CellRule.OptionalWholeNumber), new("Confidence", CellRule.Percent), new("MentionDocLen", CellRule.OptionalWholeNumber),
        new("MentionDocTone", CellRule.OptionalDecimal), new("MentionDocTranslationInfo"), new("Extras"));

    private static IEnumerable<LayoutColumn> Actor(string actor) => _actor.Select(column => new LayoutColumn(actor + column));

    private static IEnumerable<LayoutColumn> Places(bool hasSecondLevel) =>
        _places.SelectMany(place => Place(place, hasSecondLevel));

    private static IEnumerable<LayoutColumn> Place(string place, bool hasSecondLevel) =>
    [
        new(place + "_Type", CellRule.OptionalWholeNumber), new(place + "_FullName"), new(place + "_CountryCode"), new(place + "_ADM1Code"),
        .. hasSecondLevel ? [new LayoutColumn(place + "_ADM2Code")] : Array.Empty<LayoutColumn>(),
        new(place + "_Lat", CellRule.Latitude), new(place + "_Long", CellRule.Longitude), new(place + "_FeatureID"),
    ];
}
