using System.Buffers;
using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Telemetry;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Planning;
using KnowledgeGraph.Querying.Subscriptions;
using KnowledgeGraph.Querying.Telemetry;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Answers GraphQL requests over a store: text, document, operation, plan, the store's bytes, response.</summary>
public sealed class GraphService
{
    private const int CachedDocuments = 1000;

    // A thousand of the longest that are taken would fill the memory.
    private const int CachedCharacters = 32 * 1024;

    private readonly GraphModel _model;
    private readonly ISchema _schema;
    private readonly IGraphStore _store;
    private readonly RequestLimits _limits;
    private readonly PagingOptions _paging;
    private readonly DocumentCompiler _compiler;
    private readonly Introspection _introspection;
    private readonly AccessRule _access;
    private readonly MutationExecutor _mutations;
    private readonly NewestRevision _newestRevision;
    private readonly SubscriptionStarter _subscriptions;
    private readonly ConcurrentDictionary<(string, string?), CompiledDocument> _documents = new();

    /// <summary>A service over a store.</summary>
    public GraphService(GraphModel model, IGraphStore store, RequestLimits? limits = null)
    {
        (_model, _store, _limits) = (model, store, limits ?? new RequestLimits());
        _paging = new PagingOptions(_limits.DefaultPageSize, _limits.PageSize);
        _schema = GraphSchema.Build(model);
        _compiler = new DocumentCompiler(_schema, _limits);
        _introspection = new Introspection(_schema);
        _access = new AccessRule(model);
        _mutations = new MutationExecutor(new MutationPlanner(model, _access, _paging, _limits), store);
        _newestRevision = new NewestRevision(model);
        _subscriptions = new SubscriptionStarter(model, _schema, store, _limits, _paging);
    }

    /// <summary>Writes a plan with its arguments as Cypher for people; null where nobody can.</summary>
    public Func<QueryPlan, IReadOnlyList<object?>, string>? Cypher { get; init; }

    /// <summary>Tells subscriptions what was written; without it none is begun.</summary>
    public JournalFeed? Feed { get; init; }

    /// <summary>Writes what tells the store's newest revision from every other; the same bytes as long as nobody writes to it.</summary>
    public ValueTask WriteRevisionAsync(IBufferWriter<byte> output, CancellationToken cancellationToken) =>
        _newestRevision.WriteAsync(_store, output, cancellationToken);

    /// <summary>Refuses those who may not even ask; every request is checked so, and whatever else tells of the graph checks it too.</summary>
    /// <exception cref="KnowledgeGraphException">They may not.</exception>
    public void RequireReading(Caller caller) => _access.RequireReading(caller);

    /// <summary>Whether a request's document can be executed, and if not, why.</summary>
    /// <exception cref="KnowledgeGraphException">It passes a limit, or there is not one operation to execute.</exception>
    public async ValueTask<IReadOnlyList<RequestError>> ValidateAsync(GraphRequest request, CancellationToken cancellationToken) =>
        (await _compiler.CompileAsync(request, cancellationToken).ConfigureAwait(false)).Errors;

    /// <summary>Answers a request and writes the whole response as JSON.</summary>
    /// <returns>Whether it was refused or failed; the response then holds <c>errors</c>.</returns>
    public async ValueTask<ResponseResult> ExecuteAsync(GraphRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var report = request.Report ?? new OperationReport();
        using var span = new OperationSpan(report);
        try
        {
            _access.RequireReading(request.Caller);
            if (!Instruments.DocumentLookups.Count(_documents.TryGetValue((request.Query, request.OperationName), out var document)))
            {
                var (compiled, errors) = await _compiler.CompileAsync(request, cancellationToken).ConfigureAwait(false);
                if (compiled is null)
                {
                    report.Refuse(errors[0].Code);
                    RequestError.Write(output, errors);
                    return new ResponseResult(true);
                }

                document = request.Query.Length <= CachedCharacters
                    ? BoundedCache.Remember(_documents, (request.Query, request.OperationName), compiled, CachedDocuments)
                    : compiled;
            }

            report.Identify(document!.Kind, document.Name);
            if (request.IsReadOnly && document.Operation.Operation == OperationType.Mutation)
            {
                var refusal = new RequestError("METHOD_NOT_ALLOWED", "The operation is a mutation; expected a query, or another method.");
                report.Refuse(refusal.Code);
                RequestError.Write(output, refusal);
                return new ResponseResult(true) { IsWriteRefused = true };
            }

            if (document.Operation.Operation == OperationType.Subscription)
            {
                return await SubscribeAsync(document, request, cancellationToken).ConfigureAwait(false);
            }

            await AnswerAsync(document, request, report, output, cancellationToken).ConfigureAwait(false);
            return ResponseResult.Executed;
        }
        catch (Exception failure) when (failure is InvalidRequestException or UnknownFieldException or LimitExceededException)
        {
            var error = RequestError.Of(failure);
            report.Refuse(error.Code);
            RequestError.Write(output, error);
            return new ResponseResult(true);
        }
        catch (Exception failure) when (failure is UnauthenticatedException or ForbiddenException)
        {
            var error = RequestError.Of(failure);
            report.Refuse(error.Code);
            RequestError.Write(output, error);
            return new ResponseResult(true, failure);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var error = RequestError.Of(failure);
            report.Fail(error.Code);
            RequestError.Write(output, error);
            return new ResponseResult(false, failure);
        }
        catch (OperationCanceledException)
        {
            // By the client or for its time, which only the caller knows.
            report.Fail("CANCELED");
            throw;
        }
    }

    private async ValueTask<ResponseResult> SubscribeAsync(CompiledDocument document, GraphRequest request, CancellationToken cancellationToken)
    {
        if (Feed is null || !request.TakesEvents)
        {
            throw new Place(document.Document, document.Operation.Location.Start).Invalid(
                "The operation is a subscription; expected a query or a mutation, or a transport that carries events: Accept: text/event-stream, or a WebSocket.");
        }

        var variables = Read(document, request);
        return ResponseResult.Executed with
        {
            Subscription = await _subscriptions.StartAsync(document, variables, Feed, cancellationToken).ConfigureAwait(false),
        };
    }

    private RequestVariables Read(CompiledDocument document, GraphRequest request)
    {
        VariableLimits.Check(document.Variables, request.Variables, _limits);
        document.Filters.Check(document.Document, document.Operation, request.Variables, _limits);
        return InputReader.Read(document.Variables, request.Variables);
    }

    private async ValueTask MutateAsync(
        CompiledDocument document, RequestVariables variables, Caller caller, OperationReport report, IBufferWriter<byte> output,
        CancellationToken cancellationToken)
    {
        try
        {
            var collector = new FieldCollector(_schema, document.Document, variables.Values);
            await _mutations.ExecuteAsync(document.Operation, collector, variables, caller, report, output, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Of several mutations those before a failure were done.
            Feed?.Wake();
        }
    }

    private async ValueTask AnswerAsync(
        CompiledDocument document, GraphRequest request, OperationReport report, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var variables = Read(document, request);
        if (document.Operation.Operation == OperationType.Mutation)
        {
            await MutateAsync(document, variables, request.Caller, report, output, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (!Instruments.PlanLookups.Count(document.Plans.TryGetValue(variables.Shape, out var prepared)))
        {
            prepared = BoundedCache.Remember(document.Plans, variables.Shape, Prepare(document, variables), CompiledDocument.CachedPlans);
        }

        report.Plan = prepared!.Plan;
        var arguments = prepared.Bind(variables.Leaves);
        var cost = PlanCost.Require(prepared.Plan, arguments, document, _limits);
        var extensions = ResponseExtensions.Write(
            request.ReportsCost ? (cost, _limits.Cost) : null, request.ReportsCypher && prepared.Plan.Roots.Count > 0 ? Cypher?.Invoke(prepared.Plan, arguments) : null);
        if (prepared.Introspection is { } part)
        {
            var answer = await _introspection.AnswerAsync(document, part, request, cancellationToken).ConfigureAwait(false);
            var buffer = new ArrayBufferWriter<byte>();
            await _store.QueryAsync(prepared.Plan, arguments, buffer, cancellationToken).ConfigureAwait(false);
            Introspection.Merge(part, answer, buffer.WrittenMemory, extensions, output);
            return;
        }

        var envelope = new EnvelopeWriter(output);
        await _store.QueryAsync(prepared.Plan, arguments, envelope, cancellationToken).ConfigureAwait(false);
        envelope.Finish(extensions);
    }

    private PreparedQuery Prepare(CompiledDocument document, RequestVariables variables)
    {
        var collector = new FieldCollector(_schema, document.Document, variables.Values);
        var parameters = new ParameterList(variables.Leaves);
        var fields = collector.Collect([document.Operation.SelectionSet], "Query");
        var plan = new RootPlanner(_model, collector, parameters, _paging).Plan(fields);
        var introspection = fields.Where(root => RootPlanner.IsIntrospection(root.Name)).ToList();
        return new PreparedQuery(plan, parameters.Sources,
            introspection.Count == 0 ? null : new IntrospectionPart(introspection, [.. fields.Select(root => root.ResponseName)]));
    }
}
