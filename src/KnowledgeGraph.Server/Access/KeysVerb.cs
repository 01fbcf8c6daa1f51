using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Server.Startup;

namespace KnowledgeGraph.Server.Access;

/// <summary>The verb <c>keys</c>: makes, lists and revokes the keys in the file that the settings name.</summary>
internal sealed partial class KeysVerb(TextWriter output, TextWriter errors, TimeProvider time)
{
    /// <summary>The exit code.</summary>
    public int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            var rest = arguments.ToList();
            var (role, expires) = (ArgumentList.Take(rest, "--role"), ArgumentList.Take(rest, "--expires"));
            string[] settings = [.. rest.Where(argument => argument.StartsWith("--", StringComparison.Ordinal))];
            string[] words = [.. rest.Except(settings)];
            var file = new KeyFile(FileName(settings));
            switch (words)
            {
                case ["add", var name]:
                    Add(file, name, role, expires);
                    break;
                case ["list"] when role is null && expires is null:
                    List(file);
                    break;
                case ["revoke", var name] when role is null && expires is null:
                    Revoke(file, name);
                    break;
                default:
                    throw new InvalidRequestException($"'keys {string.Join(' ', arguments)}' is no command; expected keys add NAME --role ROLE [--expires DATE], keys list or keys revoke NAME.");
            }

            return 0;
        }
        catch (KnowledgeGraphException refusal)
        {
            errors.WriteLine(refusal.Message);
            return 2;
        }
    }

    private static string FileName(string[] settings)
    {
        var builder = SettingSources.CreateBuilder(settings);
        return builder.Configuration[AccessOptionsReader.KeyFileSetting] is { Length: > 0 } path
            ? path
            : throw new InvalidRequestException($"{AccessOptionsReader.KeyFileSetting} is not set; expected the file that keys are kept in.");
    }

    private void Add(KeyFile file, string name, string? role, string? expires)
    {
        var roles = ShippedFiles.ReadModel().Roles;
        var title = roles.FirstOrDefault(candidate => candidate.Name.Equals(role, StringComparison.OrdinalIgnoreCase))?.Title
            ?? throw new InvalidRequestException($"--role is '{role}'; expected {string.Join(", ", roles.Select(candidate => candidate.Title))}.");
        if (!Name().IsMatch(name))
        {
            throw new InvalidRequestException($"'{name}' is no name; expected up to 100 letters, digits and any of . _ @ -, the first a letter or digit.");
        }

        var secret = KeySecret.Make();
        var now = time.GetUtcNow();
        var key = new ApiKey(name, title, Convert.ToHexStringLower(KeySecret.Hash(secret)), now, Day(expires, now));
        file.Change(keys => keys.Any(other => other.Name == name)
            ? throw new InvalidRequestException($"'{name}' has a key already; keys revoke {name} takes it away.")
            : [.. keys, key]);
        output.WriteLine($"The key of {name}, {title}, which is shown this once:\n{secret}");
    }

    private void List(KeyFile file)
    {
        IReadOnlyList<ApiKey> keys = file.Stamp is null ? [] : file.Read();
        foreach (var key in keys.OrderBy(key => key.Name, StringComparer.Ordinal))
        {
            var end = key.Expires is not { } day ? "" : string.Create(CultureInfo.InvariantCulture, $"\t{(key.IsExpired(time.GetUtcNow()) ? "expired" : "expires")} {day:yyyy-MM-dd}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key.Name}\t{key.Role}\tmade {key.Created.UtcDateTime:yyyy-MM-dd}{end}"));
        }
    }

    private void Revoke(KeyFile file, string name)
    {
        file.Change(keys => keys.Any(key => key.Name == name)
            ? [.. keys.Where(key => key.Name != name)]
            : throw new InvalidRequestException($"'{name}' has no key; keys list names who has one."));
        output.WriteLine($"The key of {name} is revoked; a running service takes it for a second more at most.");
    }

    private static DateOnly? Day(string? text, DateTimeOffset now) => text switch
    {
        null => null,
        _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day > DateOnly.FromDateTime(now.UtcDateTime) => day,
        _ => throw new InvalidRequestException($"--expires is '{text}'; expected a day to come, such as {now.AddYears(1).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}."),
    };

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._@-]{0,99}\z")]
    private static partial Regex Name();
}
