using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Asks a store for its newest revision, whoever wrote it. A store answers it from the end of an index.</summary>
internal sealed class NewestRevision
{
    private static readonly object?[] _arguments = [1L, 0L];

    private readonly QueryPlan _plan;

    public NewestRevision(GraphModel model)
    {
        var revision = model.Record("Revision");
        var number = (PropertyField)revision.Find("number")!;
        var time = (PropertyField)revision.Find("time")!;
        // The number alone does not tell one store from another that was put in its place.
        var selection = new ObjectSelection(revision, [new SelectionVariant(null, [Output(number), Output(time)])]);
        // Neo4j reads an index in order only where a test shows that it holds every row.
        var all = new ComparisonPredicate(new ColumnOperand(number.Column), ComparisonOperator.GreaterOrEqual, 1);
        var connection = new Connection(
            new RowSource(revision, null, [new SourceArm(null, null, [])]), all,
            [new SortKey([], false, number.Column, IsDescending: true, IsNullable: false)],
            new Page(0, false, null, null, ""), [new OutputField("nodes", new NodesValue(selection))]);
        _plan = new QueryPlan([new RootField("revisions", new ConnectionRoot(connection))], [new PlanParameter(ScalarKind.Int), new PlanParameter(ScalarKind.Int)]);
    }

    /// <summary>Writes its number and time; the same bytes as long as nothing is written.</summary>
    public ValueTask WriteAsync(IGraphStore store, IBufferWriter<byte> output, CancellationToken cancellationToken) =>
        store.QueryAsync(_plan, _arguments, output, cancellationToken);

    /// <summary>Its number; 0 where nothing was written yet.</summary>
    public async ValueTask<long> ReadNumberAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>();
        await WriteAsync(store, output, cancellationToken).ConfigureAwait(false);
        var nodes = JsonElement.Parse(output.WrittenSpan).GetProperty("revisions").GetProperty("nodes");
        return nodes.GetArrayLength() == 0 ? 0 : nodes[0].GetProperty("number").GetInt64();
    }

    private static OutputField Output(PropertyField field) => new(field.Name, new ColumnValue(field.Column));
}
