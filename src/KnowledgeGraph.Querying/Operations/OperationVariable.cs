using GraphQL.Types;
using GraphQLParser.AST;

namespace KnowledgeGraph.Querying.Operations;

/// <summary>A variable as its operation defines it.</summary>
/// <param name="Name">Its name, without the dollar sign.</param>
/// <param name="Type">What its values are of.</param>
/// <param name="Default">What it is where it is not given; null for nothing.</param>
/// <param name="At">Where it is defined.</param>
/// <param name="IsCursor">Whether it stands for a cursor somewhere, so that a plan depends on which of its keys are null.</param>
internal sealed record OperationVariable(string Name, IGraphType Type, GraphQLValue? Default, Place At, bool IsCursor);
