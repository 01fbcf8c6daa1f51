using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Server.Access;

/// <summary>The secrets of keys: 256 random bits, which nobody guesses, so that a fast hash keeps them as well as a slow one would.</summary>
internal static class KeySecret
{
    /// <summary>What a secret begins with, so that it is known for one wherever it turns up.</summary>
    public const string Prefix = "kg_";

    public static string Make() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes));

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
