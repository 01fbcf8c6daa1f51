using KnowledgeGraph.Server.Endpoints;

namespace KnowledgeGraph.Server.Documents;

/// <summary>Finds the document of a request, which is sent with it or known from elsewhere.</summary>
/// <param name="trusted">The documents that the operator trusts.</param>
/// <param name="automatic">Those that clients registered; null where none but trusted documents are executed.</param>
internal sealed class RequestDocuments(TrustedDocuments trusted, AutomaticDocuments? automatic)
{
    /// <exception cref="RefusedRequestException">There is none, or it is not to be executed.</exception>
    public RequestDocument Find(IncomingRequest request)
    {
        var hash = PersistedQuery.Hash(request.Extensions);
        return (request.Query, request.DocumentId ?? hash) switch
        {
            (null, null) => throw RefusedRequestException.Malformed("The request has no string 'query', and no 'documentId' or 'extensions.persistedQuery' instead."),
            (null, { } id) => new RequestDocument(Known(id, isAutomatic: request.DocumentId is null)),
            ({ }, _) when request.DocumentId is not null => throw RefusedRequestException.Malformed("The request has a 'query' and a 'documentId'; expected one of them."),
            ({ } text, _) => Given(text, hash),
        };
    }

    /// <summary>Keeps a document that was executed, where its client wants that.</summary>
    public void Keep(RequestDocument document)
    {
        if (document.NewHash is { } hash)
        {
            automatic?.Keep(hash, document.Text);
        }
    }

    private RequestDocument Given(string text, string? hash)
    {
        if (hash is not null && DocumentHash.Of(text) is var actual && actual != hash)
        {
            throw new RefusedRequestException(
                StatusCodes.Status400BadRequest, "PERSISTED_QUERY_HASH_MISMATCH", $"'sha256Hash' is {hash}; expected {actual}, which is the hash of 'query'.");
        }

        return automatic is null && !trusted.Holds(text) ? throw NotTrusted("It is none of the trusted documents.") : new RequestDocument(text, hash);
    }

    private string Known(string id, bool isAutomatic)
    {
        var hash = DocumentHash.Read(id);
        var found = trusted.Find(hash ?? id) ?? (hash is null ? null : automatic?.Find(hash));
        return (found, automatic, isAutomatic) switch
        {
            ({ } text, _, _) => text,
            (_, null, _) => throw NotTrusted($"'{id}' is none of the trusted documents."),
            // Clients go by this very text, and send the document itself in answer to it.
            (_, _, true) => throw new RefusedRequestException(null, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"),
            _ => throw new RefusedRequestException(null, "PERSISTED_QUERY_NOT_FOUND", $"There is no document '{id}'."),
        };
    }

    private static RefusedRequestException NotTrusted(string message) => new(StatusCodes.Status403Forbidden, "DOCUMENT_NOT_TRUSTED", message);
}
