using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeGraph.Importing.Exporting;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Exporting;

internal sealed class ExportEndpointTests : ServerFixture
{
    private static IEnumerable<string> Formats => ExportFormats.All.Select(format => format.Name);

    [TestCaseSource(nameof(Formats))]
    public async Task Each_format_is_sent_as_a_file_of_one_revision(string name)
    {
        var format = ExportFormats.Find(name)!;
        using var response = await GetAsync($"/export/{name}");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo(format.MediaType));
            Assert.That(response.Content.Headers.ContentDisposition!.ToString(), Is.EqualTo($"attachment; filename=\"graph-r1{format.Extension}\""));
            Assert.That(response.Headers.GetValues("Graph-Revision").Single(), Is.EqualTo("1"));
            Assert.That(response.TrailingHeaders.GetValues("Graph-SHA256").Single(), Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(bytes))));
            Assert.That(bytes, Is.Not.Empty);
        });
    }

    [Test]
    public async Task A_filter_selects_what_the_API_answers()
    {
        var where = """{"kind":{"eq":"DENIES"}}""";
        using var response = await GetAsync($"/export/jsonl?where={Uri.EscapeDataString(where)}&layers=CURATED,MACHINE&standings=ACCEPTED&standings=PROPOSED");
        var lines = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        var answer = await RunningServer.AskAsync(Client, "{ statements(where: {kind: {eq: DENIES}}, layers: [CURATED, MACHINE], standings: [ACCEPTED, PROPOSED], first: 1000) { totalCount } }");
        Assert.That(
            lines.Skip(1).Count(line => line.GetProperty("record").GetString() == "Statement"),
            Is.EqualTo(answer.GetProperty("statements").GetProperty("totalCount").GetInt32()).And.GreaterThan(0));
        Assert.That(lines[0].GetProperty("query").GetRawText(), Is.EqualTo("""{"where":{"kind":{"eq":"DENIES"}},"layers":["CURATED","MACHINE"],"standings":["ACCEPTED","PROPOSED"]}"""));
    }

    [Test]
    public async Task A_file_is_compressed_where_the_client_takes_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/export/csv");
        request.Headers.Add("Accept-Encoding", "gzip");
        using var response = await Client.SendAsync(request);
        Assert.That(response.Content.Headers.ContentEncoding.Single(), Is.EqualTo("gzip"));
        await using var text = new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var plain = await GetAsync("/export/csv");
        Assert.That(await new StreamReader(text).ReadToEndAsync(), Is.EqualTo(await plain.Content.ReadAsStringAsync()));
    }

    [TestCase("/export/xlsx", 404, "NOT_FOUND", "There is no format 'xlsx'; expected one of jsonl, csv")]
    [TestCase("/export/csv?where={", 400, "MALFORMED_REQUEST", "The parameter 'where' is not JSON")]
    [TestCase("/export/csv?where={\"kind\":{\"eq\":\"PRAISES\"}}", 400, "INVALID_REQUEST", "'$where.kind.eq' is \\\"PRAISES\\\"")]
    [TestCase("/export/csv?where={\"mood\":{}}", 400, "UNKNOWN_FIELD", "has a field 'mood'")]
    [TestCase("/export/csv?layers=HUMAN", 400, "INVALID_REQUEST", "$layers[0]")]
    [TestCase("/export/csv?everything=true&layers=CURATED", 400, "INVALID_REQUEST", "'everything' is given with")]
    [TestCase("/export/csv?everything=1", 400, "MALFORMED_REQUEST", "expected true or false")]
    [TestCase("/export/csv?filter=x", 400, "MALFORMED_REQUEST", "There is no parameter 'filter'")]
    public async Task What_is_wrong_is_told_before_any_file(string address, int status, string code, string message)
    {
        using var response = await GetAsync(address);
        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Content.Headers.ContentDisposition, Is.Null);
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain(message));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo(code));
    }

    private Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(new Uri(address, UriKind.Relative));
}
