using GraphQLParser;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>Reads the tokens of a text before it is parsed, and no further than one too many or too deep.</summary>
internal static class TokenLimit
{
    /// <summary>The most braces, brackets and parentheses within each other, which the parser goes down by calling itself; no document within its other limits has more.</summary>
    public const int Nesting = 150;

    /// <exception cref="LimitExceededException">There are more than the limit, or they nest too deep.</exception>
    /// <exception cref="GraphQLParser.Exceptions.GraphQLSyntaxErrorException">The text holds what is no token.</exception>
    public static void Check(string text, int limit)
    {
        ROM source = text;
        var (position, nesting) = (0, 0);
        for (var count = 1; ; count++)
        {
            var token = Lexer.Lex(source, position);
            if (token.Kind == TokenKind.EOF)
            {
                return;
            }

            if (count > limit)
            {
                throw Exceeded(source, token.Start, $"The document holds at least {count} tokens; at most {limit} are read.");
            }

            nesting += token.Kind switch
            {
                TokenKind.BRACE_L or TokenKind.BRACKET_L or TokenKind.PAREN_L => 1,
                TokenKind.BRACE_R or TokenKind.BRACKET_R or TokenKind.PAREN_R => -1,
                _ => 0,
            };
            if (nesting > Nesting)
            {
                throw Exceeded(source, token.Start, $"The document nests {nesting} levels deep; at most {Nesting} are read.");
            }

            position = token.End;
        }
    }

    private static LimitExceededException Exceeded(ROM source, int position, string message)
    {
        var found = Location.FromLinearPosition(source, position);
        return new LimitExceededException(message) { Location = new SourceLocation(found.Line, found.Column) };
    }
}
