using System.Globalization;
using System.Security.Cryptography;

namespace KnowledgeGraph.Importing.Exporting.Manifests;

/// <summary>Looks whether a file is one that a manifest tells of, byte for byte.</summary>
public static class FileCheck
{
    /// <summary>What is wrong with the file; null where it is the one.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<string?> FindFaultAsync(ExportManifest manifest, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(manifest);

        // A file that stands alone may have been renamed; of several, the name says which it is.
        var expected = manifest.Files.Count == 1 ? manifest.Files[0] : manifest.Files.FirstOrDefault(file => file.Name == Path.GetFileName(path));
        if (expected is null)
        {
            return $"the manifest tells of no file '{Path.GetFileName(path)}'; expected one of {string.Join(", ", manifest.Files.Select(file => file.Name))}";
        }

        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            if (stream.Length != expected.Bytes)
            {
                return string.Create(CultureInfo.InvariantCulture, $"it has {stream.Length} bytes; expected {expected.Bytes}");
            }

            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false));
            return hash == expected.Sha256 ? null : $"its SHA-256 is {hash}; expected {expected.Sha256}";
        }
    }
}
