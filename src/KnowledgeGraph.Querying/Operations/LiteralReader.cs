using System.Globalization;
using GraphQLParser.AST;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Querying.Operations;

/// <summary>Reads values written in a document, with variables put in; the engine has checked their types.</summary>
internal static class LiteralReader
{
    public static InputValue Read(GraphQLValue value, IReadOnlyDictionary<string, InputValue> variables) => value switch
    {
        GraphQLVariable variable => variables.GetValueOrDefault(variable.Name.StringValue) ?? InputValue.Null,
        GraphQLNullValue => InputValue.Null,
        GraphQLEnumValue choice => new EnumInput(choice.Name.StringValue),
        GraphQLTrueBooleanValue => new BooleanInput(true),
        GraphQLFalseBooleanValue => new BooleanInput(false),
        GraphQLStringValue text => new ScalarInput(new ConstantSource(text.Value.ToString())),
        GraphQLIntValue number => new ScalarInput(new ConstantSource(long.Parse(number.Value.Span, CultureInfo.InvariantCulture))),
        GraphQLListValue list => ReadList([.. (list.Values ?? []).Select(item => Read(item, variables))]),
        GraphQLObjectValue fields => ReadObject(fields, variables),
        _ => throw new InvalidRequestException($"A value of the kind {value.Kind} is not taken here."),
    };

    private static InputValue ReadList(List<InputValue> items) =>
        items.Count > 0 && items.All(item => item is ScalarInput { Source: ConstantSource })
            ? new ScalarInput(new ConstantSource(items.Select(item => ((ConstantSource)((ScalarInput)item).Source).Value).ToList()))
            : new ListInput(items);

    // An object field whose variable was not given is as absent as one that was not written (GraphQL specification, "Input Objects").
    private static ObjectInput ReadObject(GraphQLObjectValue value, IReadOnlyDictionary<string, InputValue> variables) =>
        new((value.Fields ?? [])
            .Where(member => member.Value is not GraphQLVariable variable || variables.ContainsKey(variable.Name.StringValue))
            .ToDictionary(member => member.Name.StringValue, member => Read(member.Value, variables), StringComparer.Ordinal));
}
