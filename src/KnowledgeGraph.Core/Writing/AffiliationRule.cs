using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Who may belong to whom.</summary>
internal sealed class AffiliationRule(GraphModel model)
{
    private static readonly string[] _members = ["OFFICIAL", "AGENCY", "ORGANIZATION"];
    private static readonly string[] _wholes = ["STATE", "AGENCY", "ORGANIZATION", "TERRITORY"];

    private readonly RecordType _actor = model.Record("Actor");
    private readonly RecordType _affiliation = model.Record("Affiliation");
    private readonly BelongingRule _belonging = new(model.Record("Affiliation"));

    /// <summary>Checks the ends of affiliations among the links.</summary>
    public async ValueTask CheckAsync(IReadOnlyList<(Row Row, string Path)> links, PendingSession pending, CancellationToken cancellationToken)
    {
        var affiliations = links.Where(link => link.Row.Type == _affiliation).ToList();
        var ids = affiliations.SelectMany(link => new[] { link.Row.Text("memberId")!, link.Row.Text("wholeId")! }).ToHashSet(StringComparer.Ordinal);
        var actors = await pending.ReadByIdAsync(_actor, ids, cancellationToken).ConfigureAwait(false);
        foreach (var (row, path) in affiliations)
        {
            Check(actors[row.Text("memberId")!], _members, "belong to another", path + ".member");
            Check(actors[row.Text("wholeId")!], _wholes, "be what another belongs to", path + ".whole");
        }

        await _belonging.CheckAsync(affiliations, pending, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks that actors whose kind changed still fit the affiliations that they have.</summary>
    public async ValueTask CheckKindsAsync(IReadOnlyList<PatchedRow> changed, PendingSession pending, CancellationToken cancellationToken)
    {
        var actors = changed.Where(node => node.Row.Type == _actor && node.Row.Text("kind") != node.Former!.Text("kind"))
            .ToDictionary(node => node.Row.Id, StringComparer.Ordinal);
        foreach (var (end, kinds, role) in new[] { ("memberId", _members, "belong to another"), ("wholeId", _wholes, "be what another belongs to") })
        {
            foreach (var row in await pending.ReadAsync(_affiliation, _affiliation.Column(end), actors.Keys, cancellationToken).ConfigureAwait(false))
            {
                var actor = actors[row.Text(end)!];
                Check(actor.Row, kinds, role, actor.Path + ".kind");
            }
        }
    }

    private static void Check(Row actor, string[] kinds, string role, string path)
    {
        if (!kinds.Contains(actor.Text("kind")))
        {
            throw Refusal.Invalid(path, $"'{actor.Id}' is of the kind {actor.Text("kind")}, which cannot {role}; expected {string.Join(", ", kinds)}.");
        }
    }
}
