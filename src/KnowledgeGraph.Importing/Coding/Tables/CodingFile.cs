using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.Coding.Tables;

/// <summary>A file of codings: lines of cells between tabs, under a line with the columns' names; <c>-</c> is an empty cell and <c>#</c> begins a remark.</summary>
internal static class CodingFile
{
    /// <exception cref="InvalidModelException">The file cannot be read, or a line has other cells than the columns; the message says where.</exception>
    public static IReadOnlyList<CodingLine> Read(string folder, string file, params string[] columns)
    {
        var path = "graph-schema/codings/" + file;
        var lines = ReadLines(Path.Combine(folder, file), path)
            .Select((text, index) => new CodingLine(path, index + 1, columns, text.Split('\t')))
            .Where(line => line.Cells is not [var only] || !(only.Length == 0 || only.StartsWith('#')))
            .ToList();
        if (lines.Count == 0 || !lines[0].Cells.SequenceEqual(columns))
        {
            var found = lines.Count == 0 ? "nothing" : string.Join(", ", lines[0].Cells);
            throw new CodingLine(path, lines.Count == 0 ? 1 : lines[0].Number, columns, []).Refuse(
                $"The first line names the columns {found}; expected {string.Join(", ", columns)}.");
        }

        foreach (var line in lines.Where(line => line.Cells.Count != columns.Length))
        {
            throw line.Refuse(FormattableString.Invariant($"The line has {line.Cells.Count} cells; expected {columns.Length}: {string.Join(", ", columns)}."));
        }

        return lines[1..];
    }

    private static string[] ReadLines(string file, string path)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidModelException($"{path}: The file cannot be read: {unreadable.Message}") { Path = path };
        }
    }
}
