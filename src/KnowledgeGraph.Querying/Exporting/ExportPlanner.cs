using System.Diagnostics;
using GraphQL.Types;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Planning;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Querying.Exporting;

/// <summary>Plans what is exported as a query of the API, so that the same filter means the same, within the same limits.</summary>
public sealed class ExportPlanner
{
    private const string Document = """
        query ($where: StatementFilterInput, $layers: [Layer!], $standings: [Standing!]) {
          statements(where: $where, layers: $layers, standings: $standings, first: 1) { nodes { id } }
        }
        """;

    private readonly GraphModel _model;
    private readonly RequestLimits _limits;
    private readonly ISchema _schema;
    private readonly DocumentCompiler _compiler;

    /// <summary>A planner of exports from stores of a model.</summary>
    public ExportPlanner(GraphModel model, RequestLimits? limits = null)
    {
        (_model, _limits) = (model, limits ?? new RequestLimits());
        _schema = GraphSchema.Build(model);
        _compiler = new DocumentCompiler(_schema, _limits);
    }

    /// <summary>Plans a query.</summary>
    /// <exception cref="KnowledgeGraphException">It is wrong, or passes a limit; the path says where within <c>$where</c>, <c>$layers</c> or <c>$standings</c>.</exception>
    public async ValueTask<ExportSelection> PlanAsync(ExportQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new ExportSelection(query.IsEverything ? null : await SelectAsync(query, cancellationToken).ConfigureAwait(false), query.Write(_model));
    }

    private async ValueTask<RowSelection> SelectAsync(ExportQuery query, CancellationToken cancellationToken)
    {
        var request = new GraphRequest(Document, null, query.ToVariables()) { Caller = Caller.Program };
        var (document, errors) = await _compiler.CompileAsync(request, cancellationToken).ConfigureAwait(false);
        if (document is null)
        {
            throw new UnreachableException(errors[0].Message);
        }

        try
        {
            return Select(document, request);
        }
        catch (KnowledgeGraphException failure) when (Placeless(failure) is { } refusal)
        {
            throw refusal;
        }
    }

    private RowSelection Select(CompiledDocument document, GraphRequest request)
    {
        VariableLimits.Check(document.Variables, request.Variables, _limits);
        document.Filters.Check(document.Document, document.Operation, request.Variables, _limits);
        var variables = InputReader.Read(document.Variables, request.Variables);
        var collector = new FieldCollector(_schema, document.Document, variables.Values);
        var parameters = new ParameterList(variables.Leaves);
        var fields = collector.Collect([document.Operation.SelectionSet], "Query");
        var plan = new RootPlanner(_model, collector, parameters, new PagingOptions(_limits.DefaultPageSize, _limits.PageSize)).Plan(fields);
        var connection = ((ConnectionRoot)plan.Roots[0].Value).Connection;
        return new RowSelection(connection.Source, connection.Filter, new PreparedQuery(plan, parameters.Sources, null).Bind(variables.Leaves));
    }

    // The document is ours: its lines and columns tell nobody anything.
    private static KnowledgeGraphException? Placeless(KnowledgeGraphException failure) => failure switch
    {
        InvalidRequestException => new InvalidRequestException(failure.Message) { Path = failure.Path },
        UnknownFieldException => new UnknownFieldException(failure.Message) { Path = failure.Path },
        LimitExceededException => new LimitExceededException(failure.Message) { Path = failure.Path },
        _ => null,
    };
}
