using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Wrong files of codings are refused with file, line and reason.</summary>
internal sealed class CodingRefusalTests
{
    private CodingFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new CodingFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void The_shipped_files_are_not_refused() => Assert.That(_folder.Error(), Is.Null);

    [TestCase("cameo-events.tsv", "110\tCRITICIZES\tDONE\t{first} criticized {second}.\t-",
        "'CRITICIZES' is no kind; expected one of ACCUSES, DENIES, RECOGNIZES, COOPERATES_WITH.")]
    [TestCase("cameo-events.tsv", "110\tACCUSES\tPAST\t{first} accused {second}.\t-", "'PAST' is no modality; expected one of DONE, ONGOING, INTENDED.")]
    [TestCase("cameo-events.tsv", "112\tACCUSES\tDONE\t{first} accused {second}.\t-", "'112' comes twice; expected each code once.")]
    [TestCase("cameo-events.tsv", "110\tACCUSES\tDONE\t{first} accused somebody.\t-",
        "'{first} accused somebody.' is no sentence on two actors; expected the places {first} and {second}, and {contexts} where there are such.")]
    [TestCase("cameo-events.tsv", "110\tDENIES\tDONE\t{first} denied what {second} said.\t-", "DENIES is about an event; expected its name in 'event'.")]
    [TestCase("cameo-events.tsv", "110\tACCUSES\tDONE\t{first} accused {second}.\t{first} and {second}", "ACCUSES needs no event; expected '-' in 'event'.")]
    [TestCase("cameo-events.tsv", "110\tACCUSES", "The line has 2 cells; expected 5: code, kind, modality, gist, event.")]
    [TestCase("plover-events.tsv", "REQUEST\t-\tmaybe\tCOOPERATES_WITH\tDONE\t{first} and {second}", "'maybe' is no contexts; expected one of required, optional, ignored.")]
    [TestCase("plover-contexts.tsv", "election\tfield\t-", "The cell 'words' is empty; expected a value.")]
    [TestCase("countries.tsv", "QQA\trus\t-\tSTATE\tNowhere\t-\t-", "The id 'rus' is none of the codes QQA in lower case.")]
    [TestCase("countries.tsv", "QQA\tqqa\t-\tSTATE\tNowhere\t-\tRussian federation", "The name 'Russian federation' stands for another code as well; expected each name once.")]
    [TestCase("countries.tsv", "QQA\tqqa\t-\tAGENCY\tNowhere\t-\t-", "'AGENCY' is no kind; expected one of STATE, TERRITORY.")]
    [TestCase("roles.tsv", "QQA\tPERSON\tnational\tsingular\tnobody\t-", "'PERSON' is no kind; expected one of STATE, OFFICIAL, AGENCY, ORGANIZATION, TERRITORY.")]
    [TestCase("groups.tsv", "QQA\tqqa\t-\tNobody\t-\t-", "The line has only one of 'id' and 'cameo'; expected both or neither.")]
    [TestCase("communities.tsv", "kur\tKurds", "'kur' comes twice; expected each code once.")]
    public void A_wrong_line_is_refused_with_its_place(string file, string line, string reason)
    {
        _folder.Append(file, line);

        Assert.That(_folder.Error()?.Message, Is.EqualTo(FormattableString.Invariant($"graph-schema/codings/{file}:{_folder.LinesOf(file)}: {reason}")));
    }

    [Test]
    public void Other_columns_are_refused()
    {
        _folder.Write("communities.tsv", "# remark\ncode\tname\nkur\tKurds\n");

        Assert.That(_folder.Error()?.Message, Is.EqualTo("graph-schema/codings/communities.tsv:2: The first line names the columns code, name; expected code, words."));
    }

    [Test]
    public void An_empty_file_is_refused()
    {
        _folder.Write("communities.tsv", "");

        Assert.That(_folder.Error()?.Message, Is.EqualTo("graph-schema/codings/communities.tsv:1: The first line names the columns nothing; expected code, words."));
    }

    [Test]
    public void A_missing_file_is_refused_by_name()
    {
        _folder.Delete("groups.tsv");

        Assert.That(_folder.Error()?.Message, Does.StartWith("graph-schema/codings/groups.tsv: The file cannot be read: "));
    }

    [Test]
    public void The_error_gives_its_place_apart_from_the_text()
    {
        _folder.Append("communities.tsv", "kur\tKurds");
        var error = _folder.Error()!;

        Assert.That((error.Path, error.Location?.Line), Is.EqualTo(("graph-schema/codings/communities.tsv", _folder.LinesOf("communities.tsv"))));
    }
}
