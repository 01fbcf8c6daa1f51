namespace KnowledgeGraph.Core.Checking;

/// <summary>Something in a store that is not as it must be.</summary>
/// <param name="Rule">The name of the rule that it breaks.</param>
/// <param name="Record">What it is about, such as <c>Event ev-1</c>.</param>
/// <param name="Message">What was found, and what was expected.</param>
public sealed record Finding(string Rule, string Record, string Message);
