using System.Text.RegularExpressions;
using KnowledgeGraph.Cases.Tests.Harness;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Printing;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Cookbook;

/// <summary>The style of Neo4j Browser knows all that the store writes.</summary>
internal sealed partial class BrowserStyleTests
{
    // Labels that the store adds to those of the model.
    private static readonly string[] _ownLabels = [CypherNames.Thing, "Journal", "Former", "DataRecord"];

    private static readonly string _style = File.ReadAllText(Path.Combine(Repository.Root, "graph-schema", "browser", "knowledge-graph.grass"));

    [Test]
    public void Each_label_has_a_style() => Assert.That(Styled("node"), Is.EquivalentTo(_ownLabels.Concat(ModelLabels())));

    [Test]
    public void Each_relationship_type_has_a_style() =>
        Assert.That(Styled("relationship"), Is.EquivalentTo(ModelRelationships().Append(CypherNames.Retracted).Distinct()));

    [Test]
    public void Derived_edges_have_colours_that_nothing_else_has()
    {
        var colours = Rules().ToLookup(rule => Colour().Match(rule.Body).Groups[1].Value, rule => rule.Name);
        var edges = Repository.Model.Edges.Select(edge => edge.Label).ToList();
        Assert.That(colours.Where(colour => colour.Intersect(edges).Any()).Select(colour => colour.Single()), Is.EquivalentTo(edges));
    }

    // Browser's reader knows neither comments nor a colon or semicolon within a caption, and takes what follows for a part of the next name.
    [Test]
    public void There_are_only_rules_that_the_reader_of_Browser_understands()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rule().Replace(_style, "").Trim(), Is.Empty);
            Assert.That(
                Rules().SelectMany(rule => rule.Body.Split(';')).Where(line => line.Trim().Length > 0).Select(line => line.Split(':').Length), Is.All.EqualTo(2));
        }
    }

    private static IEnumerable<string> ModelLabels() => Repository.Model.Stored
        .Where(type => !CypherNames.IsRelationship(type))
        .SelectMany(type => (type.Variant?.Column.Enum?.Values.Select(value => RecordType.VariantName(value.Name)) ?? []).Prepend(type.Label));

    private static IEnumerable<string> ModelRelationships() => Repository.Model.Stored.SelectMany(type => CypherNames.IsRelationship(type)
        ? [type.Label]
        : type.References.Select(reference => reference.Label).OfType<string>());

    private static IEnumerable<string> Styled(string kind) => Rules().Where(rule => rule.Kind == kind && rule.Name.Length > 0).Select(rule => rule.Name);

    private static IEnumerable<(string Kind, string Name, string Body)> Rules() =>
        Rule().Matches(_style).Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value));

    [GeneratedRegex("""^(node|relationship)(?:\.(\w+))? \{\n((?:  [\w-]+: (?:[\w#]+|"[^"':;]+");\n)+)\}$""", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\bcolor: (#\w+)")]
    private static partial Regex Colour();
}
