using System.Buffers;

namespace KnowledgeGraph.Server.Endpoints;

/// <summary>Reads a request's whole body from the pipe, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The most bytes that a body may have.</summary>
    public const int Limit = 1024 * 1024;

    /// <summary>The body, which lies in the pipe's own memory until the reader is advanced.</summary>
    /// <exception cref="RefusedRequestException">It is longer than the limit.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit)
        {
            throw TooLong();
        }

        while (true)
        {
            var result = await request.BodyReader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > Limit)
            {
                request.BodyReader.AdvanceTo(result.Buffer.End);
                throw TooLong();
            }

            if (result.IsCompleted)
            {
                return result.Buffer;
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static RefusedRequestException TooLong() =>
        new(StatusCodes.Status413PayloadTooLarge, "LIMIT_EXCEEDED", $"The body is longer than {Limit} bytes.");
}
