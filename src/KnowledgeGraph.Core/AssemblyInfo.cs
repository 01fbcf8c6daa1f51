using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("KnowledgeGraph.Querying")]
