using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Planning;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Does the mutations of an operation one after another, each in its own transaction, and writes their payloads.</summary>
internal sealed class MutationExecutor(GraphModel model, IGraphStore store, PagingOptions options)
{
    private readonly MutationReader _reader = new(model);

    public async ValueTask ExecuteAsync(CompiledDocument document, RequestVariables variables, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var collector = new FieldCollector(document.Document, variables.Values);
        var answer = new ArrayBufferWriter<byte>();
        var separator = "{\"data\":{";
        foreach (var mutation in collector.Collect([document.Operation.SelectionSet], "Mutation"))
        {
            Append(answer, $"{separator}{Quote(mutation.ResponseName)}:");
            separator = ",";
            if (mutation.Name == "__typename")
            {
                Append(answer, "\"Mutation\"");
                continue;
            }

            await ExecuteAsync(mutation, collector, variables, answer, cancellationToken).ConfigureAwait(false);
        }

        Append(answer, "}}");
        output.Write(answer.WrittenSpan);
    }

    private async ValueTask ExecuteAsync(
        CollectedField mutation, FieldCollector collector, RequestVariables variables, ArrayBufferWriter<byte> answer, CancellationToken cancellationToken)
    {
        WriteResult? result = null;
        KnowledgeGraphException? refusal = null;
        try
        {
            var input = new InputData((ObjectInput)collector.Argument(mutation, "input")!, variables.Leaves);
            result = await store.WriteAsync(_reader.Read(mutation.Name, input), cancellationToken).ConfigureAwait(false);
        }
        catch (KnowledgeGraphException failure) when (failure is InvalidRequestException or UnknownFieldException or NotFoundException or ConflictException or RetractedException)
        {
            refusal = failure;
        }

        var separator = "{";
        foreach (var member in collector.Collect(mutation.Selections, Naming.Pascal(mutation.Name) + "Payload"))
        {
            Append(answer, $"{separator}{Quote(member.ResponseName)}:");
            separator = ",";
            switch (member.Name)
            {
                case "__typename":
                    Append(answer, Quote(Naming.Pascal(mutation.Name) + "Payload"));
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
                    await ReadBackAsync(member, result, collector, answer, cancellationToken).ConfigureAwait(false);
                    break;
            }
        }

        Append(answer, "}");
    }

    // What a payload shows of the graph is read after the write, like any other query.
    private async ValueTask ReadBackAsync(
        CollectedField member, WriteResult result, FieldCollector collector, ArrayBufferWriter<byte> answer, CancellationToken cancellationToken)
    {
        var parameters = new ParameterList([]);
        var planner = new RootPlanner(model, collector, parameters, options);
        var root = member.Name switch
        {
            "revision" => planner.Lookup(model.Record("Revision"), member.Selections, new ConstantSource(result.Revision)),
            "statement" => planner.Lookup(model.Record("Statement"), member.Selections, new ConstantSource(result.Outcomes[^1].Id)),
            _ => planner.Nodes(model.Nodes.First(type => type.Plural == member.Name), member.Selections,
                new ConstantSource(result.Outcomes.Select(outcome => (object?)outcome.Id).ToList())),
        };
        var plan = new QueryPlan([new RootField("x", root)], parameters.Parameters);
        var prepared = new PreparedQuery(plan, parameters.Sources, null);
        var buffer = new ArrayBufferWriter<byte>();
        await store.QueryAsync(plan, prepared.Bind([]), buffer, cancellationToken).ConfigureAwait(false);
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
