namespace KnowledgeGraph.Server.Options;

/// <summary>Options of a verb among the arguments after it.</summary>
internal static class ArgumentList
{
    /// <summary>Takes <c>--name value</c> or <c>--name=value</c> out of the arguments; null where it is not there.</summary>
    public static string? Take(List<string> arguments, string name)
    {
        var at = arguments.FindIndex(argument => argument == name || argument.StartsWith(name + "=", StringComparison.Ordinal));
        if (at < 0)
        {
            return null;
        }

        var isJoined = arguments[at].Length > name.Length;
        var value = isJoined ? arguments[at][(name.Length + 1)..] : arguments.ElementAtOrDefault(at + 1);
        arguments.RemoveRange(at, Math.Min(isJoined ? 1 : 2, arguments.Count - at));
        return value;
    }
}
