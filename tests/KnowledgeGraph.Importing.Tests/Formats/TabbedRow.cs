namespace KnowledgeGraph.Importing.Tests.Formats;

/// <summary>Writes rows of tab-separated formats from the cells that matter; the names are those of the formats' own descriptions.</summary>
internal sealed class TabbedRow
{
    private readonly string[] _names;
    private readonly Dictionary<string, string> _cells;

    private TabbedRow(string[] names, Dictionary<string, string> cells) => (_names, _cells) = (names, cells);

    public static TabbedRow Gdelt2 => new([.. GdeltStart, .. GdeltPlaces("Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID"), "DATEADDED", "SOURCEURL"], new(GdeltCells)
    {
        ["DATEADDED"] = "20200304051500",
        ["SOURCEURL"] = "https://news.example/a",
    });

    public static TabbedRow Gdelt1 => new([.. GdeltStart, .. GdeltPlaces("Type FullName CountryCode ADM1Code Lat Long FeatureID"), "DATEADDED", "SOURCEURL"], new(GdeltCells)
    {
        ["DATEADDED"] = "20200304",
        ["SOURCEURL"] = "https://news.example/a",
    });

    public static TabbedRow Gdelt1WithoutAddress => new([.. Gdelt1._names.SkipLast(1)], Gdelt1._cells);

    public static TabbedRow Mention => new(
        ("GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset "
            + "ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras").Split(' '),
        Cells(
            ("GLOBALEVENTID", "7001"), ("EventTimeDate", "20200304051500"), ("MentionTimeDate", "20200305000000"), ("MentionType", "1"),
            ("MentionSourceName", "news.example"), ("MentionIdentifier", "https://news.example/b"), ("SentenceID", "2"), ("Actor1CharOffset", "-1"),
            ("InRawText", "1"), ("Confidence", "40"), ("MentionDocTone", "-1.5")));

    public static TabbedRow Icews => new(
        ("Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,"
            + "Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude").Split(','),
        Cells(
            ("Event ID", "501"), ("Event Date", "2020-03-04"), ("Source Name", "Foreign Ministry (Arland)"), ("Source Sectors", "Executive, Government"),
            ("Source Country", "Arland"), ("Event Text", "Accuse"), ("CAMEO Code", "112"), ("Intensity", "-2.0"), ("Target Name", "Borland"),
            ("Target Country", "Borland"), ("Story ID", "9"), ("Sentence Number", "1"), ("Publisher", "A Wire"), ("Latitude", "10.5"), ("Longitude", "-20")));

    public static TabbedRow Polecat => new(
        ("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts," + PolecatActor("Actor") + PolecatActor("Recipient")
            + "Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,"
            + "Story Organizations,Story Locations,Language,Version").Split(','),
        Cells(
            ("Event ID", "2020-03-04-7-a"), ("Event Date", "2020-03-04"), ("Event Type", "ACCUSE"), ("Event Mode", "allege"), ("Intensity", "-2.0"),
            ("Quad Code", "VERBAL CONFLICT"), ("Contexts", "military;legal"), ("Actor Name", "Ann Example"), ("Actor Country", "ARL"),
            ("Primary Actor Sector", "GOV"), ("Actor Sectors", "GOV;LEG"), ("Actor Title", "minister"), ("Wikipedia Actor ID", "Ann_Example"),
            ("Recipient Country", "BOR"), ("Primary Recipient Sector", "MIL"), ("Latitude", "10.5"), ("Longitude", "-20"), ("Source", "A Wire"),
            ("Publication Date", "2020-03-05"), ("Version", "NGEC_1.0")));

    public string Header => string.Join('\t', _names);

    public string Text => string.Join('\t', _names.Select(name => _cells.GetValueOrDefault(name, "")));

    private static string[] GdeltStart =>
    [
        "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate", .. Actor("Actor1"), .. Actor("Actor2"), "IsRootEvent", "EventCode", "EventBaseCode",
        "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone",
    ];

    private static Dictionary<string, string> GdeltCells => Cells(
        ("GLOBALEVENTID", "7001"), ("SQLDATE", "20200303"), ("MonthYear", "202003"), ("Year", "2020"), ("FractionDate", "2020.1726"),
        ("Actor1Code", "ARLGOV"), ("Actor1Name", "ARLAND"), ("Actor1CountryCode", "ARL"), ("Actor1Type1Code", "GOV"), ("Actor2Code", "BOR"),
        ("Actor2Name", "BORLAND"), ("Actor2CountryCode", "BOR"), ("IsRootEvent", "1"), ("EventCode", "1121"), ("EventBaseCode", "112"),
        ("EventRootCode", "11"), ("QuadClass", "3"), ("GoldsteinScale", "-2.0"), ("NumMentions", "3"), ("NumSources", "1"), ("NumArticles", "3"),
        ("AvgTone", "-4.2E-05"), ("ActionGeo_Type", "4"), ("ActionGeo_FullName", "Arville, Arland"), ("ActionGeo_Lat", "10.5"), ("ActionGeo_Long", "-120.25"));

    /// <summary>The row with another value in a column.</summary>
    public TabbedRow With(string name, string value)
    {
        _ = _names.Single(known => known == name);
        return new(_names, new(_cells) { [name] = value });
    }

    private static Dictionary<string, string> Cells(params (string Name, string Value)[] cells) => cells.ToDictionary(cell => cell.Name, cell => cell.Value);

    private static IEnumerable<string> Actor(string actor) =>
        "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code".Split(' ').Select(name => actor + name);

    private static IEnumerable<string> GdeltPlaces(string names) =>
        "Actor1Geo Actor2Geo ActionGeo".Split(' ').SelectMany(place => names.Split(' ').Select(name => $"{place}_{name}"));

    private static string PolecatActor(string actor) =>
        $"{actor} Name,{actor} Country,{actor} COW,Primary {actor} Sector,{actor} Sectors,{actor} Title,{actor} Name Raw,Wikipedia {actor} ID,";
}
