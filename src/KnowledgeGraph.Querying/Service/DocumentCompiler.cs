using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using GraphQLParser.Visitors;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Turns request text into a document that the engine found valid, or into the errors that it found.</summary>
internal sealed class DocumentCompiler(ISchema schema, RequestLimits limits)
{
    private readonly DocumentValidator _validator = new();

    public async ValueTask<(CompiledDocument? Document, IReadOnlyList<RequestError> Errors)> CompileAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        GraphQLDocument document;
        try
        {
            TokenLimit.Check(request.Query, limits.Tokens);
            document = Parser.Parse(request.Query, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = 2 * TokenLimit.Nesting });
        }
        catch (GraphQLSyntaxErrorException syntax)
        {
            return (null, [new RequestError("SYNTAX_ERROR", syntax.Description, syntax.Location.Line, syntax.Location.Column)]);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            return (null, [new RequestError("LIMIT_EXCEEDED", "The document nests too deep to be parsed.")]);
        }

        var operation = FindOperation(document, request.OperationName);
        await WrittenLimits.CheckAsync(document, limits).ConfigureAwait(false);
        DocumentLimits.Check(document, limits);
        var result = await _validator.ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = operation,
            Variables = Inputs.Empty,
            CancellationToken = cancellationToken,
        }).ConfigureAwait(false);
        // Variables are read for each request by our own reader; the document is valid or not whatever they are.
        var errors = result.Errors.Where(error => error is not InvalidVariableError).Take(limits.Errors).Select(Translate).ToList();
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var cursors = new CursorVariables();
        await cursors.VisitAsync(document, new CursorVariables.Context()).ConfigureAwait(false);
        var filters = FilterMeasure.Measure(operation, DocumentLimits.Fragments(document, limits));
        List<OperationVariable> variables = [.. (operation.Variables?.Items ?? []).Select(definition => Variable(document, definition, cursors.Names))];
        return (new CompiledDocument(document, operation, variables, filters), []);
    }

    private OperationVariable Variable(GraphQLDocument document, GraphQLVariableDefinition definition, HashSet<string> cursors)
    {
        var name = definition.Variable.Name.StringValue;
        return new OperationVariable(
            name, definition.Type.GraphTypeFromType(schema)!, definition.DefaultValue, new Place(document, definition.Location.Start, "$" + name), cursors.Contains(name));
    }

    private static GraphQLOperationDefinition FindOperation(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
        // The engine's rules take it to be the case already.
        foreach (var definition in document.Definitions)
        {
            if (definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition))
            {
                throw new Place(document, definition.Location.Start).Invalid(
                    $"The document holds a definition of the kind {definition.Kind}; expected operations and fragments.");
            }
        }

        if (name is not null)
        {
            return operations.FirstOrDefault(candidate => candidate.Name?.StringValue == name)
                ?? throw new InvalidRequestException($"The document holds no operation '{name}'.") { Path = "operationName" };
        }

        var at = new Place(document, operations.Count > 1 ? operations[1].Location.Start : 0);
        return operations.Count == 1
            ? operations[0]
            : throw at.Invalid($"The document holds {operations.Count} operations; expected one, or an operationName.");
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
