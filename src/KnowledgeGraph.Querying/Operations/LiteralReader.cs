using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace KnowledgeGraph.Querying.Operations;

/// <summary>Reads values written in a document as values of their types, with variables put in; the engine has checked all but what depends on variables.</summary>
internal sealed class LiteralReader(GraphQLDocument document, IReadOnlyDictionary<string, InputValue> variables)
{
    /// <summary>Whether the value is a variable that was not given, so that what it stands for is as absent as if it were not written.</summary>
    public bool IsAbsent(GraphQLValue value) => value is GraphQLVariable variable && !variables.ContainsKey(variable.Name.StringValue);

    public InputValue Read(IGraphType type, GraphQLValue value) => (type, value) switch
    {
        (_, GraphQLVariable variable) => Variable(type, variable),
        (NonNullGraphType required, _) => Read(required.ResolvedType!, value),
        (_, GraphQLNullValue) => new NullInput(At(value)),
        (ListGraphType list, GraphQLListValue many) => List(list.ResolvedType!, many.Values ?? [], value),
        // A single value stands for a list of one (GraphQL specification, "List", input coercion).
        (ListGraphType list, _) => List(list.ResolvedType!, [value], value),
        (IInputObjectGraphType inputs, GraphQLObjectValue given) => Object(inputs, given),
        (_, GraphQLEnumValue choice) => new EnumInput(choice.Name.StringValue, At(value)),
        (_, GraphQLTrueBooleanValue) => new BooleanInput(true, At(value)),
        (_, GraphQLFalseBooleanValue) => new BooleanInput(false, At(value)),
        (_, GraphQLStringValue text) => new ScalarInput(new ConstantSource(Text(text)), At(value)),
        (IdGraphType, GraphQLIntValue number) => new ScalarInput(new ConstantSource(number.Value.ToString()), At(value)),
        (_, GraphQLIntValue number) => new ScalarInput(new ConstantSource(long.Parse(number.Value.Span, CultureInfo.InvariantCulture)), At(value)),
        _ => throw At(value).Invalid($"A value of the kind {value.Kind} is not taken here; expected {type}."),
    };

    public Place At(ASTNode node) => new(document, node.Location.Start);

    // The engine lets a variable that may be null stand where null is not taken, if it has a default; null may still be given for it.
    private InputValue Variable(IGraphType type, GraphQLVariable variable)
    {
        var name = variable.Name.StringValue;
        var value = variables.GetValueOrDefault(name) ?? new NullInput(At(variable));
        return value is NullInput && type is NonNullGraphType
            ? throw (At(variable) with { Path = "$" + name }).Invalid($"'${name}' is null; expected {type} here.")
            : value;
    }

    private InputValue List(IGraphType type, List<GraphQLValue> values, GraphQLValue list)
    {
        var items = values.Select(item => Read(type, item)).ToList();
        if (!Scalars.IsScalar(type))
        {
            return new ListInput(items, At(list));
        }

        var sources = items.Select(item => (item as ScalarInput)?.Source ?? new ConstantSource(null)).ToList();
        return new ScalarInput(
            sources.All(source => source is ConstantSource)
                ? new ConstantSource(sources.Select(source => ((ConstantSource)source).Value).ToList())
                : new ListSource(sources),
            At(list));
    }

    private ObjectInput Object(IInputObjectGraphType type, GraphQLObjectValue value) => new(
        (value.Fields ?? []).Where(member => !IsAbsent(member.Value)).ToDictionary(
            member => member.Name.StringValue,
            member => Read(type.Fields.Find(member.Name)!.ResolvedType!, member.Value),
            StringComparer.Ordinal),
        At(value));

    private string Text(GraphQLStringValue value)
    {
        var text = value.Value.ToString();
        return Scalars.Flaw(text) is { } flaw ? throw At(value).Invalid($"The text holds {flaw}; expected whole characters other than U+0000.") : text;
    }
}
