using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("KnowledgeGraph.TestKit")]
[assembly: InternalsVisibleTo("KnowledgeGraph.Cases.Tests")]
[assembly: InternalsVisibleTo("KnowledgeGraph.Stores.Tests")]
