using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>An https address with a certificate that the settings name.</summary>
[Platform(Exclude = "Win")]
internal sealed class TlsTests
{
    private const string Password = "of-the-certificate";

    [Test]
    public async Task It_is_answered_with_that_certificate()
    {
        var folder = Directory.CreateTempSubdirectory("tls-");
        try
        {
            using var certificate = Make();
            var path = Path.Combine(folder.FullName, "service.pfx");
            await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pfx, Password));
            await using var service = await ServiceProcess.StartAsync(
                "--urls=https://127.0.0.1:0", $"--Kestrel:Certificates:Default:Path={path}", $"--Kestrel:Certificates:Default:Password={Password}");
            using var handler = new HttpClientHandler
            {
                ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == certificate.Thumbprint,
            };
            using var client = new HttpClient(handler) { BaseAddress = service.Address };

            using var response = await Asking.PostAsync(client, Asking.Query);

            Assert.That(service.Address.Scheme, Is.EqualTo("https"));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static X509Certificate2 Make()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
