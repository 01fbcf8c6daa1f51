using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using GraphQLParser.AST;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Telemetry;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Planning;
using KnowledgeGraph.Querying.Telemetry;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Does the mutations of an operation one after another, each in its own transaction, and writes their payloads.</summary>
internal sealed class MutationExecutor(MutationPlanner planner, IGraphStore store)
{
    public async ValueTask ExecuteAsync(
        GraphQLOperationDefinition operation, FieldCollector collector, RequestVariables variables, Caller caller, OperationReport report,
        IBufferWriter<byte> output,
        CancellationToken cancellationToken)
    {
        var mutations = planner.Plan(collector.Collect([operation.SelectionSet], "Mutation"), collector, variables, caller);
        var answer = new ArrayBufferWriter<byte>();
        var separator = "";
        Append(answer, "{\"data\":{");
        foreach (var mutation in mutations)
        {
            Append(answer, $"{separator}{Quote(mutation.ResponseName)}:");
            separator = ",";
            if (mutation.Request is { } request)
            {
                await ExecuteAsync(mutation, request, collector, variables.Leaves, report, answer, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                Append(answer, Quote(mutation.TypeName));
            }
        }

        Append(answer, "}}");
        output.Write(answer.WrittenSpan);
    }

    private async ValueTask ExecuteAsync(
        PlannedMutation mutation, WriteRequest request, FieldCollector collector, IReadOnlyList<object?> leaves, OperationReport report,
        ArrayBufferWriter<byte> answer, CancellationToken cancellationToken)
    {
        WriteResult? result = null;
        KnowledgeGraphException? refusal = null;
        try
        {
            result = await store.WriteAsync(request, cancellationToken).ConfigureAwait(false);
            report.Revision = result.Revision;
            Instruments.CountWrite(result);
        }
        catch (KnowledgeGraphException failure) when (failure is InvalidRequestException or UnknownFieldException or NotFoundException or ConflictException or RetractedException)
        {
            refusal = failure;
            report.Refuse(failure.Code);
            Instruments.CountRefusedWrite(failure.Code);
        }

        var separator = "";
        Append(answer, "{");
        foreach (var (member, readBack) in mutation.Members)
        {
            Append(answer, $"{separator}{Quote(member.ResponseName)}:");
            separator = ",";
            switch (member.Name)
            {
                case "__typename":
                    Append(answer, Quote(mutation.TypeName));
                    break;
                case "errors":
                    Append(answer, refusal is null ? "null" : $"[{Error(refusal, member, collector)}]");
                    break;
                case var _ when result is null:
                    Append(answer, "null");
                    break;
                case "outcomes":
                    Append(answer, $"[{string.Join(',', result.Outcomes.Select(outcome => Quote(Name(outcome.Kind))))}]");
                    break;
                default:
                    await ReadBackAsync(readBack!, Written(member.Name, result), leaves, answer, cancellationToken).ConfigureAwait(false);
                    break;
            }
        }

        Append(answer, "}");
    }

    private static object Written(string member, WriteResult result) => member switch
    {
        "revision" => result.Revision,
        "statement" => result.Outcomes[^1].Id,
        _ => result.Outcomes.Select(outcome => (object?)outcome.Id).ToList(),
    };

    // What a payload shows of the graph is read after the write, like any other query.
    private async ValueTask ReadBackAsync(
        PreparedQuery readBack, object written, IReadOnlyList<object?> leaves, ArrayBufferWriter<byte> answer, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await store.QueryAsync(readBack.Plan, readBack.Bind([.. leaves, written]), buffer, cancellationToken).ConfigureAwait(false);
        answer.Write(buffer.WrittenSpan["{\"x\":"u8.Length..^1]);
    }

    private static string Error(KnowledgeGraphException refusal, CollectedField errors, FieldCollector collector)
    {
        var typeName = refusal.GetType().Name[..^"Exception".Length] + "Error";
        var members = collector.Collect(errors.Selections, typeName, "Error").Select(member => $"{Quote(member.ResponseName)}:" + member.Name switch
        {
            "__typename" => Quote(typeName),
            "message" => Quote(refusal.Message),
            "code" => Quote(refusal.Code),
            "path" => Quote(refusal.Path),
            "field" => Quote((refusal as ConflictException)?.Field),
            _ => ((refusal as RetractedException)?.Revision ?? 0).ToString(CultureInfo.InvariantCulture),
        });
        return $"{{{string.Join(',', members)}}}";
    }

    private static string Name(OutcomeKind kind) => kind == OutcomeKind.AlreadyRecorded ? "ALREADY_RECORDED" : kind.ToString().ToUpperInvariant();

    private static string Quote(string? text) =>
        text is null ? "null" : $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static void Append(ArrayBufferWriter<byte> answer, string text) => Encoding.UTF8.GetBytes(text, answer);
}
