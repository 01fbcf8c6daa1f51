using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>One kind of event that tells of statements: what it is called, and which outcomes of a write it tells.</summary>
/// <param name="FieldName">The subscription's root field.</param>
/// <param name="FieldDescription">What the field tells.</param>
/// <param name="TypeName">The type of the event.</param>
/// <param name="Description">What the event is.</param>
/// <param name="Kind">The outcomes.</param>
internal sealed record StatementEvents(string FieldName, string FieldDescription, string TypeName, string Description, OutcomeKind Kind)
{
    private const string Retracted = "RETRACTED";

    public static IReadOnlyList<StatementEvents> All { get; } =
    [
        new("statementRecorded", "Statements that are recorded, as they are when the event is told; one that was retracted meanwhile is among them.",
            "StatementsRecorded", "What one revision recorded.", OutcomeKind.Recorded),
        new("statementRetracted", "Statements that are retracted, with the reason in `retraction`.",
            "StatementsRetracted", "What one revision retracted.", OutcomeKind.Retracted),
    ];

    public static RecordType Type(GraphModel model) => model.Record("Statement");

    /// <summary>What keeps statements out unless it is asked for; a retraction changes the one that it touches, which must not hide the event.</summary>
    public IEnumerable<EventSelector> Selectors(GraphModel model) => Type(model).Selectors.Select(property =>
    {
        var (column, selector) = (property.Column, property.Selector!);
        var isTouched = column.Enum!.Values.Any(value => value.Name == Retracted);
        return (isTouched, Kind) switch
        {
            (true, OutcomeKind.Retracted) => new EventSelector(column, selector.Argument, [Retracted], IsArgument: false),
            (true, _) => new EventSelector(column, selector.Argument, [.. selector.Default, Retracted], IsArgument: true),
            _ => new EventSelector(column, selector.Argument, selector.Default, IsArgument: true),
        };
    });
}

/// <summary>A selector as a subscription takes it.</summary>
/// <param name="Column">What is tested.</param>
/// <param name="Argument">The argument's name.</param>
/// <param name="Default">The values that are told of unless the argument says otherwise.</param>
/// <param name="IsArgument">Whether the argument is taken at all.</param>
internal sealed record EventSelector(Column Column, string Argument, IReadOnlyList<string> Default, bool IsArgument);
