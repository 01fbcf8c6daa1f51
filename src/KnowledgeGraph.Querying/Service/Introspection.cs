using System.Buffers;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Planning;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Answers the introspection fields of an operation by the engine.</summary>
internal sealed class Introspection(ISchema schema)
{
    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new();

    /// <summary>The JSON of each introspection field by its response name.</summary>
    public async Task<JsonElement> AnswerAsync(CompiledDocument document, IntrospectionPart part, GraphRequest request, CancellationToken cancellationToken)
    {
        var operation = new GraphQLOperationDefinition(new GraphQLSelectionSet([.. part.Fields.Select(Whole)]))
        {
            Operation = OperationType.Query,
            Variables = document.Operation.Variables,
        };
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Document = new GraphQLDocument([operation, .. document.Document.Definitions.OfType<GraphQLFragmentDefinition>()]),
            Query = request.Query,
            Variables = request.Variables is { ValueKind: JsonValueKind.Object } variables ? _serializer.ReadNode<Inputs>(variables) : null,
            ValidationRules = [],
            CancellationToken = cancellationToken,
        }).ConfigureAwait(false);
        if (result.Errors is [var error, ..])
        {
            var place = error.Locations is [var location, ..] ? new SourceLocation(location.Line, location.Column) : (SourceLocation?)null;
            throw new InvalidRequestException(error.Message) { Location = place };
        }

        using var stream = new MemoryStream();
        await _serializer.WriteAsync(stream, result, cancellationToken).ConfigureAwait(false);
        using var json = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        return json.RootElement.GetProperty("data").Clone();
    }

    // A response name may be written several times, each with a selection of its own.
    private static GraphQLField Whole(CollectedField collected) => new(collected.Field.Name)
    {
        Alias = collected.Field.Alias,
        Arguments = collected.Field.Arguments,
        SelectionSet = new GraphQLSelectionSet([.. collected.Selections.SelectMany(set => set.Selections)]),
    };

    /// <summary>Writes the response object of both parts in the order of the request.</summary>
    public static void Merge(IntrospectionPart part, JsonElement engine, ReadOnlyMemory<byte> store, ReadOnlySpan<byte> extensions, IBufferWriter<byte> output)
    {
        using var json = JsonDocument.Parse(store);
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteStartObject("data");
        foreach (var name in part.ResponseOrder)
        {
            writer.WritePropertyName(name);
            (engine.TryGetProperty(name, out var value) ? value : json.RootElement.GetProperty(name)).WriteTo(writer);
        }

        writer.WriteEndObject();
        if (!extensions.IsEmpty)
        {
            writer.WritePropertyName("extensions");
            writer.WriteRawValue(extensions);
        }

        writer.WriteEndObject();
    }
}
