using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Access;

/// <summary>Reads the section <c>KnowledgeGraph:Access</c>, and refuses a service that others reach and that asks nobody who they are.</summary>
internal sealed class AccessOptionsReader(IConfigurationSection section, IReadOnlyList<Role> roles, List<string> mistakes)
{
    /// <summary>The setting that names the file of keys.</summary>
    public const string KeyFileSetting = "KnowledgeGraph:Access:KeyFile";

    private static readonly string[] _own = ["localhost", "127.0.0.1", "[::1]"];

    /// <param name="remote">The addresses to listen on that other machines reach.</param>
    public AccessOptions Read(IReadOnlyList<BindingAddress> remote)
    {
        var keyFile = section["KeyFile"] is { Length: > 0 } path ? path : null;
        if (keyFile is not null && !File.Exists(keyFile))
        {
            mistakes.Add($"{section.Path}:KeyFile is '{keyFile}', which is not there; keys add NAME --role ROLE makes it.");
        }

        var issuer = new IssuerOptionsReader(section.GetSection("Issuer"), mistakes).Read();
        return new AccessOptions
        {
            Anonymous = ReadAnonymous(keyFile is not null || issuer is not null, remote),
            KeyFile = keyFile,
            Issuer = issuer,
            AllowedOrigins = [.. List("AllowedOrigins").Select(Origin)],
            AllowedHosts = ReadHosts(remote),
        };
    }

    private Role? ReadAnonymous(bool canAuthenticate, IReadOnlyList<BindingAddress> remote)
    {
        if (section["Anonymous"] is { Length: > 0 } text)
        {
            var role = roles.FirstOrDefault(role => role.Name.Equals(text, StringComparison.OrdinalIgnoreCase));
            if (role is null && !text.Equals("None", StringComparison.OrdinalIgnoreCase))
            {
                mistakes.Add($"{section.Path}:Anonymous is '{text}'; expected None, {string.Join(", ", roles.Select(role => Cased(role.Title)))}.");
            }

            return role;
        }

        if (!canAuthenticate && remote.Count > 0)
        {
            mistakes.Add(
                $"urls holds '{remote[0]}', which other machines can reach, and nothing asks who they are. {section.Path}:KeyFile or {section.Path}:Issuer:Authority "
                + $"asks them; {section.Path}:Anonymous says what those may do who are not known, {Cased(roles[^1].Title)} that all may do everything.");
        }

        return canAuthenticate || remote.Count > 0 ? null : roles[^1];
    }

    private string[] ReadHosts(IReadOnlyList<BindingAddress> remote)
    {
        if (List("AllowedHosts") is [_, ..] given)
        {
            if (given.FirstOrDefault(name => name != "*" && AddressReader.IsWildcard(name)) is { } any)
            {
                mistakes.Add($"{section.Path}:AllowedHosts holds '{any}', which nobody asks; expected names such as graph.example.org, or * for any.");
            }

            return given;
        }

        if (remote.FirstOrDefault(address => AddressReader.IsWildcard(address.Host)) is { } wildcard)
        {
            mistakes.Add($"{section.Path}:AllowedHosts is not set, and urls holds '{wildcard}'; expected the names under which the service is asked, such as graph.example.org, or * for any.");
        }

        return [.. _own, .. remote.Select(address => address.Host)];
    }

    private string Origin(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.PathAndQuery != "/" || text.EndsWith('/'))
        {
            mistakes.Add($"{section.Path}:AllowedOrigins holds '{text}'; expected origins such as https://example.org, separated by semicolons.");
            return text;
        }

        return uri.GetLeftPart(UriPartial.Authority);
    }

    private string[] List(string key) => (section[key] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Cased(string title) => char.ToUpperInvariant(title[0]) + title[1..];
}
