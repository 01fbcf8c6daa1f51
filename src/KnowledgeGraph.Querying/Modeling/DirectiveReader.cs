using GraphQLParser.AST;

namespace KnowledgeGraph.Querying.Modeling;

/// <summary>Reads the arguments of one directive; an argument that is not among those allowed is refused.</summary>
internal sealed class DirectiveReader
{
    private readonly ModelSource _source;
    private readonly GraphQLDirective _directive;
    private readonly Dictionary<string, GraphQLValue> _arguments = new(StringComparer.Ordinal);

    public DirectiveReader(ModelSource source, GraphQLDirective directive, params string[] allowed)
    {
        (_source, _directive) = (source, directive);
        foreach (var argument in directive.Arguments?.Items ?? [])
        {
            var name = argument.Name.StringValue;
            if (!allowed.Contains(name))
            {
                source.Fail(argument, $"@{directive.Name.StringValue} has no argument '{name}'; it takes {string.Join(", ", allowed)}.");
            }

            _arguments[name] = argument.Value;
        }
    }

    public GraphQLDirective Node => _directive;

    public string? Text(string name) => _arguments.TryGetValue(name, out var value) ? TextOf(name, value) : null;

    public string RequiredText(string name) =>
        Text(name) ?? throw _source.Error(_directive, $"@{_directive.Name.StringValue} needs the argument '{name}'.");

    public IReadOnlyList<string> Texts(string name) => _arguments.TryGetValue(name, out var value)
        ? value is GraphQLListValue list ? [.. (list.Values ?? []).Select(item => TextOf(name, item))] : [TextOf(name, value)]
        : [];

    public bool Flag(string name) => _arguments.GetValueOrDefault(name) switch
    {
        null or GraphQLFalseBooleanValue => false,
        GraphQLTrueBooleanValue => true,
        var value => throw _source.Error(value, $"'{name}' of @{_directive.Name.StringValue} is true or false."),
    };

    public T Choice<T>(string name, T otherwise)
        where T : struct, Enum
    {
        return _arguments.TryGetValue(name, out var value) ? ChoiceOf<T>(name, value) : otherwise;
    }

    public IReadOnlyList<(T Choice, ASTNode Node)> Choices<T>(string name)
        where T : struct, Enum => _arguments.GetValueOrDefault(name) switch
        {
            null => [],
            GraphQLListValue list => [.. (list.Values ?? []).Select(item => (ChoiceOf<T>(name, item), (ASTNode)item))],
            var value => [(ChoiceOf<T>(name, value), value)],
        };

    private T ChoiceOf<T>(string name, GraphQLValue value)
        where T : struct, Enum
    {
        var text = TextOf(name, value).Replace("_", "", StringComparison.Ordinal);
        return Enum.TryParse<T>(text, ignoreCase: true, out var choice)
            ? choice
            : throw _source.Error(value, $"'{text}' is none of {string.Join(", ", Enum.GetNames<T>()).ToUpperInvariant()}.");
    }

    private string TextOf(string name, GraphQLValue value) => value switch
    {
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLEnumValue choice => choice.Name.StringValue,
        _ => throw _source.Error(value, $"'{name}' of @{_directive.Name.StringValue} is a text."),
    };
}
