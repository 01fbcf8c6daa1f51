using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>The sizes of pages.</summary>
/// <param name="DefaultPageSize">What <c>first</c> is where neither it nor <c>last</c> is given.</param>
/// <param name="MaximumPageSize">The largest <c>first</c> or <c>last</c>.</param>
public sealed record PagingOptions(int DefaultPageSize = 10, int MaximumPageSize = 1000);

/// <summary>Plans which part of a connection is read.</summary>
internal sealed class PagePlanner(ParameterList parameters, PagingOptions options)
{
    /// <param name="arguments">The paging arguments among those of the field.</param>
    /// <param name="connection">The connection's name for its cursors.</param>
    /// <param name="order">The order, ending in a unique key.</param>
    /// <param name="isOwned">Whether the connection belongs to a record.</param>
    /// <param name="owner">That record's id where it is known before execution.</param>
    public Page Plan(FieldArguments arguments, string connection, IReadOnlyList<SortKey> order, bool isOwned, ValueSource? owner) =>
        Plan(arguments, CursorForm.Of(connection, order, isOwned), owner);

    public Page Plan(FieldArguments arguments, CursorForm form, ValueSource? owner)
    {
        var first = arguments.Find("first") as ScalarInput;
        var last = arguments.Find("last") as ScalarInput;
        if (first is not null && last is not null)
        {
            throw arguments.PlaceOf("last").Invalid("Both 'first' and 'last' are given; expected one of them.");
        }

        ValueSource size = (first ?? last) is { } given
            ? new PageSizeSource(last is null ? "first" : "last", given, options.MaximumPageSize)
            : new ConstantSource((long)options.DefaultPageSize);
        return new Page(parameters.Add(ScalarKind.Int, size), last is not null,
            Keyset(arguments, form with { Argument = "after" }, owner), Keyset(arguments, form with { Argument = "before" }, owner), form.Fingerprint);
    }

    private Keyset? Keyset(FieldArguments arguments, CursorForm form, ValueSource? owner)
    {
        if (arguments.Find(form.Argument) is not ScalarInput cursor)
        {
            return null;
        }

        if (form.HasOwner && owner is null)
        {
            throw arguments.PlaceOf(form.Argument).Invalid(
                $"'{form.Argument}' is given where the owner of the connection is not known beforehand; expected it below a look-up by id, such as node(id:).");
        }

        return new Keyset([.. form.Decode(cursor, owner, parameters.Leaves).Select((key, index) =>
            key is null ? (int?)null : parameters.Add(ScalarKind.String, new CursorKeySource(cursor, form, owner, index)))]);
    }
}
