using System.Buffers;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>Reads a request's whole body from the pipe, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The body, which lies in the pipe's own memory until the reader is advanced.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RefusedRequestException">It is longer than the limit.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            throw TooLong($"{request.ContentLength}", limit);
        }

        while (true)
        {
            var result = await request.BodyReader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > limit)
            {
                request.BodyReader.AdvanceTo(result.Buffer.End);
                throw TooLong($"at least {result.Buffer.Length}", limit);
            }

            if (result.IsCompleted)
            {
                return result.Buffer;
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static RefusedRequestException TooLong(string found, int limit) =>
        new(StatusCodes.Status413PayloadTooLarge, "LIMIT_EXCEEDED", $"The body holds {found} bytes; at most {limit} are read.");
}
