using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>Keeps what a service logs.</summary>
internal sealed class LogCollector : ILoggerProvider
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    /// <summary>The service, with its log kept here.</summary>
    public WebApplicationFactory<Program> Attach(RunningServer server) =>
        server.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(this)));

    public IReadOnlyList<LogEntry> Of(string category) => [.. Entries.Where(entry => entry.Category == category)];

    public ILogger CreateLogger(string categoryName) => new Log(categoryName, _entries);

    public void Dispose()
    {
    }

    private sealed class Log(string category, ConcurrentQueue<LogEntry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = (state as IEnumerable<KeyValuePair<string, object?>> ?? []).ToDictionary(pair => pair.Key, pair => pair.Value);
            entries.Enqueue(new LogEntry(category, logLevel, formatter(state, exception), values, exception, Activity.Current is not null));
        }
    }
}
