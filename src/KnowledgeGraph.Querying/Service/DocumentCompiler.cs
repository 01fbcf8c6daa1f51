using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using GraphQLParser.Visitors;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Turns request text into a document that the engine found valid, or into the errors that it found.</summary>
internal sealed class DocumentCompiler(ISchema schema)
{
    private const int MaximumDepth = 50;

    private readonly DocumentValidator _validator = new();
    private readonly GraphQLSerializer _serializer = new();

    public async ValueTask<(CompiledDocument? Document, IReadOnlyList<RequestError> Errors)> CompileAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        GraphQLDocument document;
        try
        {
            document = Parser.Parse(request.Query, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = 3 * MaximumDepth });
        }
        catch (GraphQLSyntaxErrorException syntax)
        {
            return (null, [new RequestError("SYNTAX_ERROR", syntax.Description, syntax.Location.Line, syntax.Location.Column)]);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            return (null, [new RequestError("LIMIT_EXCEEDED", $"The document nests too deep; at most {MaximumDepth} levels of selection are read.")]);
        }

        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        var operation = request.OperationName is null
            ? operations.Count == 1 ? operations[0] : null
            : operations.FirstOrDefault(candidate => candidate.Name?.StringValue == request.OperationName);
        if (operation is null)
        {
            return (null, [new RequestError("INVALID_REQUEST", request.OperationName is null
                ? $"The document holds {operations.Count} operations; expected one, or an operationName."
                : $"The document holds no operation '{request.OperationName}'.")]);
        }

        var result = await _validator.ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = operation,
            Variables = request.Variables is { ValueKind: JsonValueKind.Object } variables ? _serializer.ReadNode<Inputs>(variables)! : Inputs.Empty,
            CancellationToken = cancellationToken,
        }).ConfigureAwait(false);
        // Variables are read for each request by our own reader, which says the same of a document that is at hand already.
        var errors = result.Errors.Where(error => error is not InvalidVariableError).Take(10).Select(Translate).ToList();
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var cursors = new CursorVariables();
        await cursors.VisitAsync(document, new CursorVariables.Context()).ConfigureAwait(false);
        return (new CompiledDocument(document, operation, cursors.Names), []);
    }

    private static RequestError Translate(ExecutionError error)
    {
        var code = (error as ValidationError)?.Number switch
        {
            "5.3.1" or "5.4.1" or "5.6.2" => "UNKNOWN_FIELD",
            _ => "INVALID_REQUEST",
        };
        var place = error.Locations is { Count: > 0 } locations ? locations[0] : default;
        return new RequestError(code, error.Message, place.Line, place.Column);
    }

    /// <summary>Finds the variables that are given to <c>after</c> and <c>before</c>.</summary>
    private sealed class CursorVariables : ASTVisitor<CursorVariables.Context>
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        protected override ValueTask VisitArgumentAsync(GraphQLArgument argument, Context context)
        {
            if (argument is { Name.StringValue: "after" or "before", Value: GraphQLVariable variable })
            {
                Names.Add(variable.Name.StringValue);
            }

            return default;
        }

        public readonly struct Context : IASTVisitorContext
        {
            public CancellationToken CancellationToken => default;
        }
    }
}
