using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("KnowledgeGraph.Querying")]
[assembly: InternalsVisibleTo("KnowledgeGraph.Core.Tests")]
