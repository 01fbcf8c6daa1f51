using System.Reflection;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Schema;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Backup;
using KnowledgeGraph.Server.Checking;
using KnowledgeGraph.Server.Copying;
using KnowledgeGraph.Server.Exporting;
using KnowledgeGraph.Server.Importing;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server;

/// <summary>The verbs of the command line other than serving, which is what the program does without one.</summary>
internal static class Verbs
{
    /// <summary>The exit code where the arguments name a verb; null where the program is to serve.</summary>
    public static async Task<int?> RunAsync(string[] args, TextWriter output, TextWriter errors) => args switch
    {
        [_, "--help" or "-h"] => Print(output, Usage.Text, 0),
        ["copy", .. var rest] => await Interruption.RunAsync(token => new CopyVerb(output, errors).RunAsync(rest, token)),
        ["backup", .. var rest] => new BackupVerb(output, errors).Run(rest),
        ["check", .. var rest] => await Interruption.RunAsync(token => new CheckVerb(output, errors).RunAsync(rest, token)),
        ["export", .. var rest] => await Interruption.RunAsync(token => new ExportVerb(output, errors, Console.OpenStandardOutput).RunAsync(rest, token)),
        ["verify", .. var rest] => await Interruption.RunAsync(token => new VerifyVerb(output, errors).RunAsync(rest, token)),
        ["import", .. var rest] => await Interruption.RunAsync(token => ImportVerb.Of(output, errors).RunAsync(rest, token)),
        ["keys", .. var rest] => new KeysVerb(output, errors, TimeProvider.System).Run(rest),
        ["schema"] => PrintSchema(output, errors),
        ["settings", .. var rest] => SettingsVerb.Run(rest, output, errors),
        ["--help" or "-h" or "help"] => Print(output, Usage.Text, 0),
        ["--version"] => Print(output, typeof(Verbs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion, 0),
        [var first, ..] when !first.StartsWith("--", StringComparison.Ordinal) => Print(errors, $"'{string.Join(' ', args)}' is no command.\n{Usage.Text}", 2),
        _ => null,
    };

    private static int PrintSchema(TextWriter output, TextWriter errors)
    {
        try
        {
            return Print(output, SdlWriter.Write(ShippedFiles.ReadModel()).TrimEnd(), 0);
        }
        catch (InvalidModelException wrong)
        {
            return Print(errors, wrong.Message, 1);
        }
    }

    private static int Print(TextWriter to, string text, int exitCode)
    {
        to.WriteLine(text);
        return exitCode;
    }
}
