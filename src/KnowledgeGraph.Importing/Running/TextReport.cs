using System.Globalization;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Tells people what came of an import.</summary>
public static class TextReport
{
    private const int MostCodes = 10;

    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter output, ImportReport report, bool isTrial)
    {
        foreach (var file in report.Files)
        {
            output.WriteLine(file.Format.Length > 0 ? $"{file.Name} ({file.Format})" : file.Name);
            Write(output, file);
        }

        if (report.Files.Count > 1)
        {
            output.WriteLine("all files");
            Write(output, report.Total, report.Elapsed);
        }

        if (isTrial)
        {
            output.WriteLine("Nothing was written: this was a dry run.");
        }
    }

    private static void Write(TextWriter output, FileReport file)
    {
        Write(output, file.Tally, file.Elapsed);
        foreach (var note in file.Notes)
        {
            output.WriteLine($"  note: {note}");
        }

        foreach (var (line, _, refusal) in file.FirstRefused)
        {
            var place = refusal.Column is { } column ? $", {column}" : "";
            output.WriteLine(Text($"  line {line}{place}: {refusal.Reason}: found {refusal.Found}; expected {refusal.Expected}"));
        }

        if (file.Tally.Refused - file.FirstRefused.Count is > 0 and var more)
        {
            output.WriteLine(Text($"  and {more} more refused"));
        }

        if (file.Failure is { } failure)
        {
            output.WriteLine($"  not read to its end: {failure}");
        }
    }

    private static void Write(TextWriter output, ImportTally tally, TimeSpan elapsed)
    {
        output.WriteLine(Text($"  rows read                   {tally.Read,12}"));
        output.WriteLine(Text($"  recorded                    {tally.Recorded,12}"));
        output.WriteLine(Text($"  added to what was there     {tally.Added,12}"));
        output.WriteLine(Text($"  there already               {tally.AlreadyThere,12}"));
        output.WriteLine(Text($"  of none of the kinds        {tally.Other,12}{List(tally.OtherCodes)}"));
        output.WriteLine(Text($"  refused                     {tally.Refused,12}{List(tally.RefusedBy)}"));
        output.WriteLine(Text($"  revisions made              {tally.Revisions,12}"));
        output.WriteLine(Text($"  {elapsed.TotalSeconds:F1} s, {JsonReportWriter.RateOf(tally.Read, elapsed)} rows a second"));
    }

    private static string List(IReadOnlyDictionary<string, long> counts)
    {
        if (counts.Count == 0)
        {
            return "";
        }

        var most = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(MostCodes);
        var list = string.Join(", ", most.Select(count => Text($"{count.Key} {count.Value}")));
        return counts.Count > MostCodes ? Text($"  {list} and {counts.Count - MostCodes} more codes") : "  " + list;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
