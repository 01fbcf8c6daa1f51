using System.Text.Json;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Access;

/// <summary>The file of keys: JSON that only its owner reads, put in the place of the former one as a whole.</summary>
internal sealed class KeyFile(string path)
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Foreign = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>What changes whenever the file does; null where there is none.</summary>
    public (DateTime Written, long Length, UnixFileMode Mode)? Stamp =>
        new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length, OperatingSystem.IsWindows() ? default : file.UnixFileMode) : null;

    /// <exception cref="InvalidRequestException">It cannot be read, or others may write it.</exception>
    public IReadOnlyList<ApiKey> Read()
    {
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Foreign) != 0)
            {
                throw Refusal("others than its owner may write it; expected a file such as 'keys add' makes");
            }

            using var file = File.OpenRead(path);
            var keys = (JsonSerializer.Deserialize<Content>(file, _json) ?? throw Refusal("it holds null")).Keys;
            if (keys.Any(key => key is null))
            {
                throw Refusal("it holds null in the place of a key");
            }

            return keys.FirstOrDefault(key => key.Hash.Length != 64 || !key.Hash.All(char.IsAsciiHexDigit)) is { } wrong
                ? throw Refusal($"the sha256 of '{wrong.Name}' is not 64 hexadecimal digits")
                : keys;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            throw Refusal(failure.Message);
        }
    }

    /// <summary>Puts changed keys in the place of the ones that are there, which nobody else changes meanwhile.</summary>
    /// <exception cref="InvalidRequestException">It cannot be read or written.</exception>
    public void Change(Func<IReadOnlyList<ApiKey>, IReadOnlyList<ApiKey>> change)
    {
        var next = path + ".new";
        if (File.Exists(next))
        {
            throw new InvalidRequestException(
                $"The file of keys '{path}' cannot be changed: '{next}' is there already. Unless another change is under way it is left over, and is to be deleted.");
        }

        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = Private;
            }

            using var file = new FileStream(next, options);
            try
            {
                JsonSerializer.Serialize(file, new Content(change(Stamp is null ? [] : Read())), _json);
                file.Flush(flushToDisk: true);
                File.Move(next, path, overwrite: true);
            }
            catch
            {
                File.Delete(next);
                throw;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidRequestException($"The file of keys '{path}' cannot be changed: {failure.Message}");
        }
    }

    private InvalidRequestException Refusal(string reason) => new($"The file of keys '{path}' cannot be read: {reason}");

    private sealed record Content(IReadOnlyList<ApiKey> Keys);
}
