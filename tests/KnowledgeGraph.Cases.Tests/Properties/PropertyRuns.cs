using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Cases.Tests.Harness;
using NUnit.Framework.Internal;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>How often a property is tried. KNOWLEDGEGRAPH_RUNS sets the number, KNOWLEDGEGRAPH_SEED (<c>seed</c> or <c>seed,size</c>) repeats one.</summary>
internal static class PropertyRuns
{
    private const int Default = 60;
    private const int OnServer = 8;
    private const int LargestSize = 12;

    /// <summary>Tries a property on random input; a failure names the seed and size, smallest size first.</summary>
    /// <param name="storeName">The store that it is tried on.</param>
    /// <param name="property">The property.</param>
    public static void Check(string storeName, Func<Draw, Task> property)
    {
        if (Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_SEED") is { Length: > 0 } repeated)
        {
            var parts = repeated.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            Run(property, parts[0], parts.ElementAtOrDefault(1) is > 0 and var size ? size : LargestSize);
            return;
        }

        // A seed has nothing smaller, so only the size shrinks.
        var input = Arb.From(
            Gen.Choose(0, int.MaxValue).SelectMany(seed => Gen.Choose(1, LargestSize).Select(size => (seed, size))),
            pair => Enumerable.Range(1, pair.size - 1).Select(size => (pair.seed, size)));
        Prop.ForAll(input, pair => Run(property, pair.seed, pair.size)).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs(storeName)));
    }

    private static int Runs(string storeName) =>
        int.TryParse(Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_RUNS"), CultureInfo.InvariantCulture, out var runs) ? runs
            : TestStores.IsServer(storeName) ? OnServer : Default;

    private static void Run(Func<Draw, Task> property, int seed, int size)
    {
        // Tries that fail while FsCheck looks for a smaller one do not each count as a failure of the test.
        using var isolated = new TestExecutionContext.IsolatedContext();
        try
        {
            property(new Draw(seed, size)).GetAwaiter().GetResult();
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            throw new PropertyFailedException($"KNOWLEDGEGRAPH_SEED={seed},{size} repeats it. {problem.Message}", problem);
        }
    }
}

/// <summary>A property does not hold; the message says how to see it again.</summary>
internal sealed class PropertyFailedException(string message, Exception inner) : Exception(message, inner);
