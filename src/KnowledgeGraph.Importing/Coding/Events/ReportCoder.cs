using KnowledgeGraph.Core.Values;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Coding.Actors;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Events;

/// <summary>Makes documents of the reports that rows name.</summary>
internal static class ReportCoder
{
    private const string Unknown = "unknown";

    /// <summary>The document, whose id is a hash of its address; of one without an address, of what the row calls it and who published it.</summary>
    public static EntityRecord Document(ReportRecord report)
    {
        var host = HostOf(report.Url);
        var publisher = host ?? CleanText.OneLine(report.Publisher) ?? Unknown;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["title"] = CleanText.OneLine(report.Url) ?? Unknown,
            ["publisher"] = publisher,
            ["publishedFrom"] = report.KnownOn,
            ["publishedTo"] = report.KnownOn,
            ["publishedPrecision"] = "AT_LATEST",
            ["publishedBasis"] = "INFERRED",
        };
        if (host is not null)
        {
            values["url"] = report.Url;
        }

        var id = host is null ? ContentHash.Id("url-", report.Url, publisher) : ContentHash.Id("url-", report.Url);
        return new EntityRecord("Document", new RecordPatch(id, values));
    }

    /// <summary>The host of an address without <c>www.</c>, user and port; null for a text that is no address.</summary>
    public static string? HostOf(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme is < 1 or > 10)
        {
            return null;
        }

        var rest = url.AsSpan(scheme + 3);
        var end = rest.IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        var port = authority.LastIndexOf(':');
        var host = (port < 0 ? authority : authority[..port]).ToString().ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return host.Length > 0 && host.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_') ? host : null;
    }
}
