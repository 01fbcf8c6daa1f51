using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Coding.Tables;
using KnowledgeGraph.Importing.DataSets;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>The codings know the facts of CAMEO and agree with the curated data.</summary>
internal sealed class CodingTablesTests
{
    private static readonly CodingTables _tables = CodingFolder.Tables;

    [Test]
    public void Every_country_of_CAMEO_is_known() =>
        Assert.That(EventDataFolder.CameoCodes("cameoCountry.txt").Except(_tables.Countries.Codes), Is.Empty);

    [Test]
    public void Every_group_of_CAMEO_is_known() =>
        Assert.That(EventDataFolder.CameoCodes("cameoGroup.txt").Except(_tables.Groups.Codes).Except(_tables.Countries.Codes), Is.Empty);

    [Test]
    public void Every_role_of_CAMEO_is_known() =>
        Assert.That(EventDataFolder.CameoCodes("cameoType.txt").Except(_tables.Roles.Codes).Except(_tables.Groups.Codes), Is.Empty);

    [Test]
    public void Every_religion_of_CAMEO_is_known() =>
        Assert.That(EventDataFolder.CameoCodes("cameoReligion.txt").Except(_tables.Communities.Codes), Is.Empty);

    [Test]
    public void Every_mapped_event_code_is_one_of_CAMEO() =>
        Assert.That(_tables.CameoEvents.Codes.Except(EventDataFolder.CameoCodes("cameoEvent.txt")), Is.Empty);

    [Test]
    public void Ethnic_codes_are_those_of_CAMEO() =>
        Assert.That(_tables.Communities.Codes.Where(code => char.IsLower(code[0])).Except(EventDataFolder.CameoCodes("cameoEthnic.txt")), Is.Empty);

    [Test]
    public void Actors_of_the_curated_data_have_the_ids_that_codes_lead_to()
    {
        var curated = DataSetReader.Read(DataSetFolder.Model, Path.Combine(AppContext.BaseDirectory, "data", "arms-transfers"))
            .Commands.OfType<UpsertCommand>().Single(command => command.Type.Name == "Actor").Patches
            .Select(patch => (patch.Id, Codes: (string[])patch.Values["cameoCodes"]!, Kind: (string)patch.Values["kind"]!))
            .Where(actor => actor.Codes.Length > 0 && (actor.Kind == "STATE" || actor.Codes[0].StartsWith("IGO", StringComparison.Ordinal)));

        Assert.That(
            curated.Select(actor => (actor.Id, Actors.Of(actor.Codes[0]).Id)),
            Has.Exactly(9).Items.And.All.Matches<(string? Curated, string Coded)>(pair => pair.Curated == pair.Coded));
    }

    [TestCase("RUS", "rus")]
    [TestCase("Russian Federation", "rus")]
    [TestCase("COTE D'IVOIRE", "civ")]
    [TestCase("Côte d’Ivoire", "civ")]
    [TestCase("The Netherlands", "nld")]
    [TestCase("Occupied Palestinian Territory", "pse")]
    public void A_country_is_found_by_its_names(string name, string id)
    {
        Assert.That(_tables.Countries.TryCode(name, out var country) || _tables.Countries.TryName(name, out country), Is.True);
        Assert.That(country!.Id, Is.EqualTo(id));
    }

    [Test]
    public void Codes_of_events_follow_the_reference()
    {
        var kinds = _tables.CameoEvents.Codes.Select(code => _tables.CameoEvents.TryCode(code, out var coding) ? (code, coding.Kind, coding.Modality) : default)
            .GroupBy(row => (row.Kind, row.Modality), row => row.code)
            .Select(group => $"{group.Key.Kind} {group.Key.Modality}: {string.Join(' ', group.Order(StringComparer.Ordinal))}");

        Assert.That(kinds.Order(StringComparer.Ordinal), Is.EqualTo((string[])[
            "ACCUSES DONE: 112 1121 1122 1123 1124 1125",
            "COOPERATES_WITH DONE: 050 057 060 061 062 063 064 070 071 072 073 074",
            "COOPERATES_WITH INTENDED: 030 031 0311 0312 0313 0314 032 033 0331 0332 0333 0334",
            "DENIES DONE: 016",
            "RECOGNIZES DONE: 054"]));
    }
}
