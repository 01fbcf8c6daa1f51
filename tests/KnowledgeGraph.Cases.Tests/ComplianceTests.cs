using System.Reflection;
using System.Text.Json;
using KnowledgeGraph.Cases.Tests.Compliance;
using KnowledgeGraph.Cases.Tests.Harness;
using KnowledgeGraph.Core;
using KnowledgeGraph.Querying.Schema;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>A behaviour without a case is a failing test.</summary>
internal sealed class ComplianceTests
{
    [Test]
    public async Task Every_kind_of_plan_record_is_met_by_a_case()
    {
        var met = new HashSet<string>();
        foreach (var step in Case.All().Select(@case => @case.Single).OfType<CaseStep>())
        {
            if (await CasePrinter.PlanAsync(step, TestContext.CurrentContext.CancellationToken) is { } plan)
            {
                met.UnionWith(PlanParts.Of(plan));
            }
        }

        Assert.That(PlanParts.All.Except(met), Is.Empty);
    }

    [Test]
    public void Every_field_and_argument_of_the_schema_is_used_by_a_case()
    {
        var schema = new SchemaMembers(SdlWriter.Write(Repository.Model));
        var used = Case.All()
            .SelectMany(@case => @case.Steps)
            .Where(IsAnswered)
            .SelectMany(step => RequestMembers.Of(schema, step.Query, Variables(step)));
        Assert.That(string.Join('\n', schema.All().Except(used).Order(StringComparer.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_store_has_a_fixture()
    {
        var stores = Directory.GetFiles(AppContext.BaseDirectory, "KnowledgeGraph.*.dll")
            .Select(file => Assembly.Load(AssemblyName.GetAssemblyName(file)))
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IGraphStore).IsAssignableFrom(type))
            .Select(type => type.Name.Replace("Store", "", StringComparison.Ordinal).ToLowerInvariant());
        Assert.That(TestStores.Names, Is.EquivalentTo(stores));
    }

    private static bool IsAnswered(CaseStep step)
    {
        using var result = JsonDocument.Parse(step.Case.Read(step.ResultFile) ?? "{}");
        return result.RootElement.TryGetProperty("data", out _);
    }

    private static JsonElement? Variables(CaseStep step) =>
        step.Case.Read(step.VariablesFile) is { } text ? JsonDocument.Parse(text).RootElement : null;
}
