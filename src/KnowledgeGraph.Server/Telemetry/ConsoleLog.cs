using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>The log of one category on the console.</summary>
internal sealed class ConsoleLog(string category, ConsoleLogProvider console) : ILogger
{
    private const int KeptCharacters = 4096;

    [ThreadStatic]
    private static StringWriter? _text;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => console.Scopes?.Push(state);

    public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _text ??= new StringWriter();
        var (text, entry) = (_text.GetStringBuilder(), new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter));
        console.Formatter.Write(in entry, console.Scopes, _text);
        if (text.Length > 0)
        {
            console.Choose(logLevel).Write(text);
        }

        text.Clear();
        text.Capacity = Math.Min(text.Capacity, KeptCharacters);
    }
}
