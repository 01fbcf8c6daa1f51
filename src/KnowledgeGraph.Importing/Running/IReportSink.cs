namespace KnowledgeGraph.Importing.Running;

/// <summary>Takes what an import has to tell while it runs, so that nothing of it need be kept.</summary>
public interface IReportSink
{
    /// <summary>A file begins.</summary>
    void Begin(CodedFile file);

    /// <summary>A row of it was refused; they come in the order of their lines.</summary>
    void Refuse(RefusedLine refused);

    /// <summary>A file ends; one that could not be opened ends without having begun.</summary>
    void End(FileReport report);

    /// <summary>All ends.</summary>
    void End(ImportReport report);
}
