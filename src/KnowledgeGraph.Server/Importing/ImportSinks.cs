using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Running;

namespace KnowledgeGraph.Server.Importing;

/// <summary>The files that an import writes while it runs.</summary>
internal sealed class ImportSinks : IDisposable
{
    private readonly List<IDisposable> _open = [];
    private readonly List<IReportSink> _sinks = [];

    /// <summary>All of them.</summary>
    public IReadOnlyList<IReportSink> All => _sinks;

    /// <exception cref="InvalidRequestException">One cannot be written.</exception>
    public static ImportSinks Open(ImportArguments asked)
    {
        var sinks = new ImportSinks();
        try
        {
            if (asked.Report is { } report)
            {
                var json = new JsonReportWriter(sinks.Keep(File.Create(report)), asked.IsTrial);
                sinks._open.Add(json);
                sinks._sinks.Add(json);
            }

            if (asked.Refused is { } refused)
            {
                sinks._sinks.Add(new RefusedRowsWriter(sinks.Keep(new StreamWriter(File.Create(refused)))));
            }

            return sinks;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            sinks.Dispose();
            throw new InvalidRequestException($"import: a file cannot be written: {failure.Message}");
        }
    }

    public void Dispose()
    {
        foreach (var each in Enumerable.Reverse(_open))
        {
            each.Dispose();
        }
    }

    private T Keep<T>(T resource)
        where T : IDisposable
    {
        _open.Add(resource);
        return resource;
    }
}
