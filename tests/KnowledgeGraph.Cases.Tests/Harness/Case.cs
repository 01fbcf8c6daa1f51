namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>One folder of <c>tests/cases/</c>: requests, the data that they start from, and what is expected.</summary>
/// <remarks>
/// A case holds <c>request.graphql</c> with <c>variables.json</c>, or steps <c>1-name.graphql</c> with <c>1-name.variables.json</c>,
/// run in order on one store. <c>data.txt</c> names the data set, <c>except.txt</c> has lines <c>store: reason</c>.
/// </remarks>
public sealed class Case
{
    private const string Request = "request";
    private readonly string _folder;

    private Case(string folder)
    {
        _folder = folder;
        Name = Path.GetRelativePath(Repository.Cases, folder).Replace(Path.DirectorySeparatorChar, '/');
        Steps = Directory.GetFiles(folder, "*.graphql")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new CaseStep(this, name, name == Request))
            .ToList();
    }

    public string Name { get; }

    public IReadOnlyList<CaseStep> Steps { get; }

    /// <summary>The one request, whose plan and statements are expected too; null for a case of steps.</summary>
    public CaseStep? Single => Steps is [{ Name: Request } step] ? step : null;

    /// <summary>Whether no step writes.</summary>
    public bool OnlyReads => Steps.All(step => !step.Query.Contains("mutation", StringComparison.Ordinal));

    public string? DataSet => Read("data.txt")?.Trim();

    public static IReadOnlyList<Case> All() => Directory
        .GetFiles(Repository.Cases, "*.graphql", SearchOption.AllDirectories)
        .Select(file => Path.GetDirectoryName(file)!)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .Select(folder => new Case(folder))
        .ToList();

    /// <summary>Why a store is left out, or null.</summary>
    public string? ReasonToSkip(string store) => (Read("except.txt") ?? "")
        .Split('\n')
        .Where(line => line.StartsWith(store + ":", StringComparison.Ordinal))
        .Select(line => line[(store.Length + 1)..].Trim())
        .FirstOrDefault();

    public string? Read(string file) => File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : null;

    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>The files that have a meaning; any other is stray.</summary>
    public IEnumerable<string> KnownFiles() => Steps
        .SelectMany(step => new[] { step.RequestFile, step.VariablesFile, step.ResultFile })
        .Concat(["data.txt", "except.txt"])
        .Concat(Single is null ? [] : [CasePrinter.PlanFile, CasePrinter.SqlFile, CasePrinter.CypherFile]);

    public IEnumerable<string> Files() => Directory.GetFiles(_folder).Select(file => Path.GetFileName(file));

    public override string ToString() => Name;
}

/// <summary>One request of a case.</summary>
public sealed record CaseStep(Case Case, string Name, bool IsSingle)
{
    public string RequestFile => Name + ".graphql";

    public string VariablesFile => IsSingle ? "variables.json" : Name + ".variables.json";

    public string ResultFile => IsSingle ? "result.json" : Name + ".json";

    public string Query => Case.Read(RequestFile)!;

    public override string ToString() => $"{Case}/{Name}";
}
