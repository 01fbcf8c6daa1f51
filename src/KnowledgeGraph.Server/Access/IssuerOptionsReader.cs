using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Access;

/// <summary>Reads the section <c>KnowledgeGraph:Access:Issuer</c>.</summary>
internal sealed class IssuerOptionsReader(IConfigurationSection section, List<string> mistakes)
{
    /// <summary>The options; null where no issuer is named.</summary>
    public IssuerOptions? Read()
    {
        if (section["Authority"] is not { Length: > 0 } text)
        {
            if (section.GetChildren().FirstOrDefault(setting => setting.Value is { Length: > 0 }) is { } lone)
            {
                mistakes.Add($"{lone.Path} is set, and {section.Path}:Authority is not.");
            }

            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var authority) || !IsSafe(authority))
        {
            mistakes.Add($"{section.Path}:Authority is '{text}'; expected an https address, or an http one of this machine.");
            return null;
        }

        if (section["Audience"] is not { Length: > 0 } audience)
        {
            mistakes.Add($"{section.Path}:Audience is not set; expected for whom the tokens must be, as without it those for any other service would be taken.");
            return null;
        }

        return new IssuerOptions(authority, audience, Text("NameClaim"), Text("RoleClaim"));
    }

    private static bool IsSafe(Uri authority) => authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback);

    private string Text(string key) => section[key] is { Length: > 0 } value ? value : SettingTable.Find($"{section.Path}:{key}")!.Default;
}
