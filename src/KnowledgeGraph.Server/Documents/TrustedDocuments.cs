namespace KnowledgeGraph.Server.Documents;

/// <summary>The documents that the operator trusts, found by their hash or by the name of their file.</summary>
internal sealed class TrustedDocuments
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <param name="files">Their texts by name.</param>
    public TrustedDocuments(IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (name, text) in files)
        {
            // Clients that print a document end it without the line break that editors add.
            foreach (var form in new[] { text, text.TrimEnd() })
            {
                _texts.Add(form);
                _byId[DocumentHash.Of(form)] = form;
            }

            _byId[name] = text;
        }
    }

    public string? Find(string id) => _byId.GetValueOrDefault(id);

    public bool Holds(string text) => _texts.Contains(text);
}
