using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>Writes the log to the console in the form and by the settings of the framework's own, but many lines at once where many come: that one wakes a thread and writes for each.</summary>
[ProviderAlias("Console")]
internal sealed class ConsoleLogProvider : ILoggerProvider, ISupportExternalScope
{
    private readonly BatchWriter _output = new(Console.OpenStandardOutput());
    private readonly BatchWriter _errors = new(Console.OpenStandardError());
    private readonly LogLevel _errorsFrom;

    public ConsoleLogProvider(IOptions<ConsoleLoggerOptions> options, IEnumerable<ConsoleFormatter> formatters)
    {
        var named = formatters.ToDictionary(formatter => formatter.Name, StringComparer.OrdinalIgnoreCase);
        Formatter = named.GetValueOrDefault(options.Value.FormatterName ?? ConsoleFormatterNames.Simple) ?? named[ConsoleFormatterNames.Simple];
        _errorsFrom = options.Value.LogToStandardErrorThreshold;
    }

    /// <summary>Writes an entry as text.</summary>
    public ConsoleFormatter Formatter { get; }

    /// <summary>The scopes that are open; null where they are not captured.</summary>
    public IExternalScopeProvider? Scopes { get; private set; }

    /// <summary>Puts it in the place of the framework's.</summary>
    public static void Replace(IServiceCollection services)
    {
        services.Remove(services.Single(service => service.ImplementationType == typeof(ConsoleLoggerProvider)));
        services.AddSingleton<ILoggerProvider, ConsoleLogProvider>();
    }

    public ILogger CreateLogger(string categoryName) => new ConsoleLog(categoryName, this);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => Scopes = scopeProvider;

    /// <summary>Where entries of a level go.</summary>
    public BatchWriter Choose(LogLevel level) => level >= _errorsFrom ? _errors : _output;

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }
}
