using System.Buffers;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Sqlite.Printing;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>What a request becomes on its way to the stores.</summary>
internal static class CasePrinter
{
    public const string PlanFile = "plan.txt";
    public const string SqlFile = "sqlite.sql";
    public const string CypherFile = "neo4j.cypher";

    /// <summary>The plan and each store's statement by the names of the expected files; empty where the request is refused.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> PrintAsync(CaseStep step, CancellationToken cancellationToken) =>
        await PlanAsync(step, cancellationToken) is not { } plan ? new Dictionary<string, string>() : new Dictionary<string, string>
        {
            [PlanFile] = PlanDump.Write(plan),
            [SqlFile] = SqlPrinter.Print(plan).Text + "\n",
            [CypherFile] = ReplyPrinter.Print(plan).Text + "\n",
        };

    /// <summary>The plan of a request that needs no earlier step, or null where it is refused.</summary>
    public static async Task<QueryPlan?> PlanAsync(CaseStep step, CancellationToken cancellationToken)
    {
        var catcher = new PlanCatcher();
        var variables = CaseVariables.Read(step, new Dictionary<string, string>());
        await new GraphService(Repository.Model, catcher)
            .ExecuteAsync(new GraphRequest(step.Query, null, variables) { Caller = Caller.Program }, new ArrayBufferWriter<byte>(), cancellationToken);
        return catcher.Plan;
    }
}
