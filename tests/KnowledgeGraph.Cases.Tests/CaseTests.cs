using KnowledgeGraph.Cases.Tests.Harness;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>Every case on every store: one expected result.</summary>
internal sealed class CaseTests
{
    private readonly LoadedStores _stores = new();

    [OneTimeTearDown]
    public async Task Close() => await _stores.DisposeAsync();

    private static IEnumerable<TestCaseData> CasesOnStores() =>
        from @case in Case.All()
        from store in TestStores.Names
        select new TestCaseData(@case, store).SetName($"{@case.Name} on {store}");

    private static IEnumerable<TestCaseData> SingleRequests() =>
        from @case in Case.All()
        where @case.Single is not null
        select new TestCaseData(@case).SetName($"{@case.Name} is printed");

    [TestCaseSource(nameof(CasesOnStores))]
    public async Task Result_is_as_expected(Case @case, string storeName)
    {
        if (@case.ReasonToSkip(storeName) is { } reason)
        {
            Assert.Ignore(reason);
        }

        var cancellationToken = TestContext.CurrentContext.CancellationToken;
        var actual = await _stores.RunAsync(@case, storeName, cancellationToken);
        if (storeName != TestStores.Oracle)
        {
            var expected = await _stores.RunAsync(@case, TestStores.Oracle, cancellationToken);
            Assert.That(Lines(actual), Is.EqualTo(Lines(expected)), "The bytes differ from the oracle's.");
        }

        using (Assert.EnterMultipleScope())
        {
            foreach (var step in @case.Steps)
            {
                Golden.CheckJson(@case.PathOf(step.ResultFile), actual[step.Name]);
            }
        }
    }

    private static string Lines(IReadOnlyDictionary<string, string> results) => string.Join('\n', results.Select(step => $"{step.Key}: {step.Value}"));

    [TestCaseSource(nameof(SingleRequests))]
    public async Task Plan_and_statements_are_as_expected(Case @case)
    {
        var printed = await CasePrinter.PrintAsync(@case.Single!, TestContext.CurrentContext.CancellationToken);
        using (Assert.EnterMultipleScope())
        {
            foreach (var (file, text) in printed)
            {
                Golden.Check(@case.PathOf(file), text);
            }
        }
    }

    [Test]
    public void No_file_of_a_case_is_stray() =>
        Assert.That(Case.All().SelectMany(@case => @case.Files().Except(@case.KnownFiles()).Select(file => $"{@case}/{file}")), Is.Empty);

    [Test]
    public void Every_folder_below_cases_leads_to_a_request()
    {
        var known = Case.All().Select(@case => @case.Name).ToList();
        var folders = Directory.GetFiles(Repository.Cases, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Cases, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '/'));
        Assert.That(folders.Except(known), Is.Empty);
    }
}
