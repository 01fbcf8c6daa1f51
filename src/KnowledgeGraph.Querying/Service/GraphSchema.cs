using System.Diagnostics;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Schema;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Builds the engine's schema from the SDL; it parses, validates and introspects, and never resolves a field of ours.</summary>
internal static class GraphSchema
{
    public static ISchema Build(GraphModel model)
    {
        var builder = new SchemaBuilder();
        var objects = model.Nodes.SelectMany(type => type.Variant is { } variant
            ? variant.Column.Enum!.Values.Select(value => RecordType.VariantName(value.Name))
            : [type.Name]);
        foreach (var name in objects.Concat(MutationSdl.ErrorTypes))
        {
            builder.Types.For(name).IsTypeOfFunc = _ => false;
        }

        var schema = builder.Build(SdlWriter.Write(model));
        schema.RegisterType(new TextScalar("Date"));
        schema.RegisterType(new TextScalar("DateTime"));
        // The engine wants a source for each subscription, though it never subscribes.
        Func<IResolveFieldContext, IObservable<object?>> source = _ => throw new UnreachableException();
        foreach (var field in schema.Subscription!.Fields)
        {
            field.StreamResolver = new SourceStreamResolver<object>(source);
        }

        schema.Initialize();
        return schema;
    }

    /// <summary>A scalar that is text of a fixed form.</summary>
    private sealed class TextScalar : ScalarGraphType
    {
        public TextScalar(string name) => Name = name;

        public override object? ParseLiteral(GraphQLParser.AST.GraphQLValue value) => value switch
        {
            GraphQLParser.AST.GraphQLStringValue text => Scalars.Text(Name, text.Value.ToString()) ?? ThrowLiteralConversionError(value),
            GraphQLParser.AST.GraphQLNullValue => null,
            _ => ThrowLiteralConversionError(value),
        };

        public override object? ParseValue(object? value) => value switch
        {
            null => null,
            string text => Scalars.Text(Name, text) ?? ThrowValueConversionError(value),
            _ => ThrowValueConversionError(value),
        };

        public override object? Serialize(object? value) => value;
    }
}
