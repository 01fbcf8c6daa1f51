using KnowledgeGraph.Core.Errors;
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
    /// <param name="argument">The value of a paging argument, or null where it was not given.</param>
    /// <param name="connection">The connection's name for its cursors.</param>
    /// <param name="order">The order, ending in a unique key.</param>
    /// <param name="isOwned">Whether the connection belongs to a record.</param>
    /// <param name="owner">That record's id where it is known before execution.</param>
    public Page Plan(Func<string, InputValue?> argument, string connection, IReadOnlyList<SortKey> order, bool isOwned, ValueSource? owner)
    {
        var fingerprint = CursorForm.FingerprintOf(connection, order);
        return Plan(argument, new CursorForm("", fingerprint, isOwned, order.Count), owner);
    }

    public Page Plan(Func<string, InputValue?> argument, CursorForm form, ValueSource? owner)
    {
        var first = Given(argument("first"));
        var last = Given(argument("last"));
        if (first is not null && last is not null)
        {
            throw new InvalidRequestException("Both 'first' and 'last' are given; expected one of them.");
        }

        var size = first ?? last ?? new ConstantSource((long)options.DefaultPageSize);
        var limit = parameters.Add(ScalarKind.Int, new PageSizeSource(last is null ? "first" : "last", size, options.MaximumPageSize));
        return new Page(limit, last is not null,
            Keyset(Given(argument("after")), form with { Argument = "after" }, owner),
            Keyset(Given(argument("before")), form with { Argument = "before" }, owner),
            form.Fingerprint);
    }

    private static ValueSource? Given(InputValue? value) => (value as ScalarInput)?.Source;

    private Keyset? Keyset(ValueSource? cursor, CursorForm form, ValueSource? owner)
    {
        if (cursor is null)
        {
            return null;
        }

        if (form.HasOwner && owner is null)
        {
            throw new InvalidRequestException(
                $"'{form.Argument}' is given where the owner of the connection is not known beforehand; expected it below a look-up by id, such as node(id:).");
        }

        var mask = CursorForm.NullMask((string)cursor.Read(parameters.Leaves)!);
        var offset = form.HasOwner ? 1 : 0;
        return new Keyset([.. Enumerable.Range(0, form.KeyCount).Select(index =>
            mask.Length > index + offset && mask[index + offset] == '0'
                ? (int?)null
                : parameters.Add(ScalarKind.String, new CursorKeySource(cursor, form, owner, index)))]);
    }
}
