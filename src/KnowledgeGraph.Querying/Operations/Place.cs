using GraphQLParser.AST;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Querying.Operations;

/// <summary>Where something was given: a place in the document and, for what lies in a variable's value, the path within the variables.</summary>
/// <param name="Document">The document.</param>
/// <param name="Start">The position in its text. The line is counted only where it is told, as each count reads the text from its beginning.</param>
/// <param name="Path">Such as <c>$where.date.gt</c>; null for what stands in the document itself.</param>
internal readonly record struct Place(GraphQLDocument Document, int Start, string? Path = null)
{
    public SourceLocation Location
    {
        get
        {
            var found = GraphQLParser.Location.FromLinearPosition(Document.Source, Start);
            return new SourceLocation(found.Line, found.Column);
        }
    }

    public Place Within(string path) => this with { Path = path };

    public InvalidRequestException Invalid(string message) => new(message) { Path = Path, Location = Location };

    public UnknownFieldException UnknownField(string message) => new(message) { Path = Path, Location = Location };

    public UnauthenticatedException Unauthenticated(string message) => new(message) { Path = Path, Location = Location };

    public ForbiddenException Forbidden(string message) => new(message) { Path = Path, Location = Location };

    public LimitExceededException Exceeded(string message) => new(message) { Path = Path, Location = Location };
}
