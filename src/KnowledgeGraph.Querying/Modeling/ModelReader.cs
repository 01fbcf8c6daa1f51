using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Modeling;

/// <summary>Reads graph-schema/model.graphql, annotated SDL, into the model; the directives are explained in graph-schema/README.md.</summary>
public static class ModelReader
{
    /// <summary>Reads the model file at a path.</summary>
    /// <exception cref="InvalidModelException">The model is wrong; the message names file, line and reason.</exception>
    public static GraphModel ReadFile(string path) => Read(path, File.ReadAllText(path));

    /// <summary>Reads a model from its text; the path is for messages.</summary>
    /// <exception cref="InvalidModelException">The model is wrong; the message names file, line and reason.</exception>
    public static GraphModel Read(string path, string text)
    {
        var source = new ModelSource(path, text);
        GraphQLDocument document;
        try
        {
            document = Parser.Parse(text);
        }
        catch (GraphQLSyntaxErrorException syntax)
        {
            throw new InvalidModelException($"{path}:{syntax.Location.Line}:{syntax.Location.Column}: {syntax.Description}");
        }

        return new ModelBuilder(source).Build(document);
    }
}
