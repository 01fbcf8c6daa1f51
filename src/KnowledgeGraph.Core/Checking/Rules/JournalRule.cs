using System.Globalization;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>The journal counts up from 1 without a gap, its time does not go back, and each entry has the hash of what was asked for.</summary>
internal sealed class JournalRule(ICopySource source, Findings findings) : CheckRule("journal", findings)
{
    private long _number;
    private string _time = "";

    public override ValueTask CheckAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken)
    {
        foreach (var revision in revisions)
        {
            if (revision.Number != _number + 1)
            {
                Report(revision.Number, $"It follows revision {Text(_number)}; expected {Text(_number + 1)}.");
            }

            if (string.CompareOrdinal(revision.Time, _time) < 0)
            {
                Report(revision.Number, $"Its time is '{revision.Time}'; expected none before '{_time}', which is that of the one before.");
            }

            if (!WriteRules.IsHash(revision.PayloadHash))
            {
                Report(revision.Number, $"Its payload hash is '{revision.PayloadHash}'; expected 'sha256:' and 64 lower-case hexadecimal digits.");
            }

            (_number, _time) = (revision.Number, revision.Time);
        }

        return ValueTask.CompletedTask;
    }

    public override async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        var newest = await source.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        if (newest != _number)
        {
            Report(_number, $"It is the last entry; expected {Text(newest)}, which the store names as its newest.");
        }
    }

    private void Report(long number, string message) => Report($"revision {Text(number)}", message);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
