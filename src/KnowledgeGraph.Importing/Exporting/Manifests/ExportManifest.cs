namespace KnowledgeGraph.Importing.Exporting.Manifests;

/// <summary>What stands beside an exported file, so that it can be cited and checked: what was asked, of which revision, and the file's hash.</summary>
/// <param name="Format">The file's format.</param>
/// <param name="Query">What was asked, as canonical JSON.</param>
/// <param name="Revision">The newest revision that the file holds.</param>
/// <param name="Time">The time of that revision.</param>
/// <param name="Model">The hash of the store's schema: under another one, the same query may mean something else.</param>
/// <param name="Counts">How many records by type.</param>
/// <param name="Files">The files; a format has one, or several.</param>
public sealed record ExportManifest(
    string Format, string Query, long Revision, string Time, string Model, IReadOnlyDictionary<string, long> Counts, IReadOnlyList<ExportedFile> Files);

/// <summary>A file that was exported.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hexadecimal digits.</param>
public sealed record ExportedFile(string Name, long Bytes, string Sha256);
