namespace KnowledgeGraph.Importing.Tests.Running;

/// <summary>Cancels where something has come to pass.</summary>
internal static class CancellationExtensions
{
    public static void CancelIf(this CancellationTokenSource source, bool condition)
    {
        if (condition)
        {
            source.Cancel();
        }
    }
}
