using KnowledgeGraph.Core.Errors;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace KnowledgeGraph.Server.Options;

/// <summary>Where settings come from: appsettings.json beside the program, then the file that <c>--config</c> names, the environment, the command line; a later one wins.</summary>
internal static class SettingSources
{
    /// <summary>The flag that names a file.</summary>
    public const string FileFlag = "config";

    /// <summary>A builder with the settings of all sources.</summary>
    /// <exception cref="InvalidRequestException">A file cannot be read.</exception>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var expanded = CommandLine.Expand(args);
        try
        {
            var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = expanded, ContentRootPath = AppContext.BaseDirectory });
            if (new ConfigurationBuilder().AddCommandLine(expanded).Build()[FileFlag] is { } file)
            {
                AddFile(builder.Configuration.Sources, file);
            }

            return builder;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new InvalidRequestException($"The settings cannot be read: {failure.Message}{(failure.InnerException is { } inner ? $" {inner.Message}" : "")}");
        }
    }

    /// <summary>Where the value of a setting comes from, for people.</summary>
    public static string OriginOf(IConfigurationRoot configuration, string key) =>
        configuration.Providers.Reverse().FirstOrDefault(provider => provider.TryGet(key, out var value) && value is { Length: > 0 }) switch
        {
            null => "default",
            CommandLineConfigurationProvider => "command line",
            EnvironmentVariablesConfigurationProvider => "environment",
            JsonConfigurationProvider file => $"file {file.Source.FileProvider?.GetFileInfo(file.Source.Path!).PhysicalPath ?? file.Source.Path}",
            _ => "program",
        };

    private static void AddFile(IList<IConfigurationSource> sources, string file)
    {
        var source = new JsonConfigurationSource { Path = Path.GetFullPath(file), Optional = false };
        source.ResolveFileProvider();
        var last = sources.Select((each, index) => (each, index)).Last(item => item.each is JsonConfigurationSource).index;
        sources.Insert(last + 1, source);
    }
}
