using System.Net;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Server.Limits;

namespace KnowledgeGraph.Server.Access;

/// <summary>Finds out who asks, and counts the request as theirs.</summary>
internal sealed class CallerAdmission(Authenticator authenticator, Admission admission)
{
    /// <param name="credentials">What the client shows.</param>
    /// <param name="address">Where the request comes from.</param>
    /// <param name="cancellationToken">Ends the wait for an issuer.</param>
    /// <exception cref="UnauthenticatedException">They show something that is not to be believed.</exception>
    /// <exception cref="Endpoints.RefusedRequestException">There were too many requests within a minute.</exception>
    public async ValueTask<Caller> AdmitAsync(Credentials credentials, IPAddress? address, CancellationToken cancellationToken)
    {
        Caller? caller = null;
        try
        {
            return caller = await authenticator.AuthenticateAsync(credentials, cancellationToken);
        }
        finally
        {
            // Who is not believed counts too, by address, so that nobody can go on trying.
            admission.CountRequest(address, caller?.Name);
        }
    }

    /// <summary>Who shows the credentials now. It counts as a request only of those who are not believed.</summary>
    /// <exception cref="UnauthenticatedException">They are not to be believed, or not any more.</exception>
    /// <exception cref="Endpoints.RefusedRequestException">There were too many such tries within a minute.</exception>
    public async ValueTask<Caller> RecognizeAsync(Credentials credentials, IPAddress? address, CancellationToken cancellationToken)
    {
        try
        {
            return await authenticator.AuthenticateAsync(credentials, cancellationToken);
        }
        catch (UnauthenticatedException)
        {
            admission.CountRequest(address, null);
            throw;
        }
    }
}
