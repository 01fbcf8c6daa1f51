using System.Net;

namespace KnowledgeGraph.Server.Options;

/// <summary>Reads where to listen and refuses what would open an unprotected service to other machines.</summary>
internal static class AddressReader
{
    private static readonly string _default = SettingTable.Find("urls")!.Default;

    public static IReadOnlyList<string> Read(IConfiguration configuration, bool allowRemote, List<string> mistakes)
    {
        // Kestrel's own section would add addresses past the check below.
        if (configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            mistakes.Add("Kestrel:Endpoints is not read; addresses are set with urls.");
        }

        var text = configuration["urls"] is { Length: > 0 } given ? given : _default;
        var urls = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in urls)
        {
            Check(url, allowRemote, mistakes);
        }

        return urls;
    }

    private static void Check(string url, bool allowRemote, List<string> mistakes)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            mistakes.Add($"urls holds '{url}'; expected an address such as {_default}.");
            return;
        }

        if (!address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
        {
            mistakes.Add($"urls holds '{url}'; expected http, with a proxy in front where it is to be https.");
        }
        else if (!allowRemote && !IsLoopback(address))
        {
            mistakes.Add(
                $"urls holds '{url}', which other machines can reach, and nothing here asks who they are; " +
                "KnowledgeGraph:AllowRemote=true says that something in front of it does.");
        }
    }

    private static bool IsLoopback(BindingAddress address) =>
        address.IsUnixPipe
        || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}
