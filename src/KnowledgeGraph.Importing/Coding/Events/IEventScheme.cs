using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Events;

/// <summary>Tells what an event's code stands for in one coding scheme.</summary>
internal interface IEventScheme
{
    EventMatch Match(EventCode code, string column);
}
