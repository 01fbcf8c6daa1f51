using System.Net;

namespace KnowledgeGraph.Server.Options;

/// <summary>Reads where to listen, and refuses addresses that other machines reach unless that is said.</summary>
internal static class AddressReader
{
    private static readonly string _default = SettingTable.Find("urls")!.Default;

    public static IReadOnlyList<BindingAddress> Read(IConfiguration configuration, bool allowRemote, List<string> mistakes)
    {
        // Kestrel's own section would add addresses past the check below.
        if (configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            mistakes.Add("Kestrel:Endpoints is not read; addresses are set with urls.");
        }

        var text = configuration["urls"] is { Length: > 0 } given ? given : _default;
        var addresses = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(url => Parse(url, mistakes)).OfType<BindingAddress>().ToList();
        if (!allowRemote && addresses.Find(IsRemote) is { } remote)
        {
            mistakes.Add($"urls holds '{remote}', which other machines can reach; KnowledgeGraph:AllowRemote=true says that they may.");
        }

        if (addresses.Find(IsSecure) is { } secure)
        {
            CheckCertificate(configuration.GetSection("Kestrel:Certificates:Default"), secure, mistakes);
        }

        return addresses;
    }

    /// <summary>Whether other machines can reach it.</summary>
    public static bool IsRemote(BindingAddress address) =>
        !address.IsUnixPipe
        && !address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        && !(IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));

    /// <summary>Whether a host stands for every address of this machine.</summary>
    public static bool IsWildcard(string host) =>
        host is "*" or "+" || (IPAddress.TryParse(host, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)));

    private static bool IsSecure(BindingAddress address) => address.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    private static BindingAddress? Parse(string url, List<string> mistakes)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            if (IsSecure(address) || address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
            {
                return address;
            }
        }
        catch (FormatException)
        {
            // Told below.
        }

        mistakes.Add($"urls holds '{url}'; expected an http or https address such as {_default}.");
        return null;
    }

    private static void CheckCertificate(IConfigurationSection section, BindingAddress secure, List<string> mistakes)
    {
        if (!section.Exists())
        {
            mistakes.Add($"urls holds '{secure}', and {section.Path}:Path names no certificate.");
        }

        foreach (var key in new[] { "Path", "KeyPath" })
        {
            if (section[key] is { Length: > 0 } path && !File.Exists(path))
            {
                mistakes.Add($"{section.Path}:{key} is '{path}', which is not there.");
            }
        }
    }
}
