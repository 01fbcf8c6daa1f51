using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Querying.Modeling;

namespace KnowledgeGraph.Importing.Tests;

/// <summary>A folder with a small data set, in which a test replaces one file.</summary>
internal sealed class DataSetFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("data-set-");

    public DataSetFolder()
    {
        Write("documents.json", """
            [{"id": "d1", "title": "First", "published": {"from": "2020-01-01", "to": "2020-01-01", "precision": "DAY", "basis": "STATED"}, "length": 10}]
            """);
        Write("actors.json", """
            [{"id": "a1", "kind": "STATE", "name": "A", "aliases": ["Alpha"], "cameoCodes": [], "affiliations": []},
             {"id": "b1", "kind": "OFFICIAL", "name": "B", "aliases": [], "cameoCodes": [], "affiliations": [{"whole": "a1", "role": "minister", "from": "2019-01-01"}]}]
            """);
        Write("events.json", """
            [{"id": "e1", "type": "OTHER", "name": "E", "participants": [{"actor": "a1", "role": "HOST"}]},
             {"id": "e2", "type": "OTHER", "name": "F", "date": null, "partOf": "e1"}]
            """);
        Write("statements.json", """
            [{"ref": "s1", "kind": "ACCUSES", "speaker": "b1", "onBehalfOf": ["a1"], "targets": ["a1"], "event": "e1", "gist": "G", "confidence": 60,
              "date": {"from": "2020-01-01", "to": "2020-01-02", "precision": "WEEK", "basis": "RELATIVE"}, "modality": "ONGOING",
              "sources": [{"document": "d1", "start": 2, "end": 5, "textHash": "sha256:00", "quote": "DIRECT", "via": "AP"}]},
             {"ref": "s2", "kind": "DENIES", "respondsTo": "#s1", "gist": "H",
              "date": {"from": "2020-01-03", "to": "2020-01-03", "precision": "DAY", "basis": "STATED"},
              "sources": [{"dataset": "set", "recordId": "7"}]}]
            """);
    }

    public static GraphModel Model { get; } =
        ModelReader.ReadFile(System.IO.Path.Combine(AppContext.BaseDirectory, "graph-schema", "model.graphql"));

    public string Path => _folder.FullName;

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(Path, file), text);

    public void Delete(string file) => File.Delete(System.IO.Path.Combine(Path, file));

    public WriteRequest Read() => DataSetReader.Read(Model, Path);

    public RecordPatch Patch(string type, string id) =>
        Read().Commands.OfType<UpsertCommand>().Single(command => command.Type.Name == type).Patches.Single(patch => patch.Id == id);

    public void Dispose() => _folder.Delete(recursive: true);
}
