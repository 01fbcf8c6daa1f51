using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.DataSets;

/// <summary>Reads a folder of hand-coded data (documents, actors, events and statements, one JSON file each) into one write.</summary>
public static class DataSetReader
{
    private static readonly (string File, string Type)[] NodeFiles =
        [("documents.json", "Document"), ("actors.json", "Actor"), ("events.json", "Event")];

    /// <summary>Reads the folder; nodes come before the links and statements that refer to them.</summary>
    /// <exception cref="Core.Errors.InvalidRequestException">A file is missing, is not JSON or holds what the model does not; <c>Path</c> says where.</exception>
    public static WriteRequest Read(GraphModel model, string folder)
    {
        var commands = new List<WriteCommand>();
        foreach (var (file, type) in NodeFiles)
        {
            commands.AddRange(ReadNodes(model.Record(type), folder, file));
        }

        commands.Add(ReadStatements(folder, "statements.json"));
        return new WriteRequest(commands) { Source = new DirectoryInfo(folder).Name };
    }

    private static IEnumerable<WriteCommand> ReadNodes(RecordType type, string folder, string file)
    {
        using var document = DataSetFile.Open(folder, file);
        var reader = new PatchReader();
        var patches = document.Items().Select(item => reader.ReadNode(type, item)).ToList();
        var links = reader.Links.Select(link => new UpsertCommand(file, link.Key, link.Value));
        return [new UpsertCommand(file, type, patches), .. links];
    }

    private static RecordStatementsCommand ReadStatements(string folder, string file)
    {
        using var document = DataSetFile.Open(folder, file);
        return new RecordStatementsCommand(file, [.. document.Items().Select(StatementDraftReader.Read)]);
    }
}
