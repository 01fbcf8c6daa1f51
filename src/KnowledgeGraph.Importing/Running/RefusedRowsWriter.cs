namespace KnowledgeGraph.Importing.Running;

/// <summary>Copies refused rows into a file that can be mended and imported again.</summary>
public sealed class RefusedRowsWriter(TextWriter output) : IReportSink
{
    private string? _header;
    private string? _written;

    /// <inheritdoc/>
    public void Begin(CodedFile file) => _header = file.Header;

    /// <inheritdoc/>
    public void Refuse(RefusedLine refused)
    {
        if (_header is not null && _header != _written)
        {
            Write(_header);
            _written = _header;
        }

        Write(refused.Text);
    }

    /// <inheritdoc/>
    public void End(FileReport report) => output.Flush();

    /// <inheritdoc/>
    public void End(ImportReport report) => output.Flush();

    private void Write(string row)
    {
        output.Write(row);
        output.Write('\n');
    }
}
