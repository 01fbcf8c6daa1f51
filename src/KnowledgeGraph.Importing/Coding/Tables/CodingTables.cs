using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Importing.Coding.Tables;

/// <summary>What the codes of data sets stand for, as the files of <c>graph-schema/codings</c> say.</summary>
public sealed class CodingTables
{
    private CodingTables(ActorCodingReader actors, EventCodingReader events)
    {
        (Countries, Roles, Groups, Communities) = (actors.ReadCountries(), actors.ReadRoles(), actors.ReadGroups(), actors.ReadCommunities());
        (CameoEvents, PloverEvents, PloverContexts, Kinds) = (events.ReadCameo(), events.ReadPlover(), events.ReadContexts(), events.ReadKinds());
    }

    internal CodingIndex<CountryCoding> Countries { get; }

    internal CodingIndex<RoleCoding> Roles { get; }

    internal CodingIndex<GroupCoding> Groups { get; }

    internal CodingIndex<CommunityCoding> Communities { get; }

    internal CodingIndex<EventCoding> CameoEvents { get; }

    internal CodingIndex<PloverCoding> PloverEvents { get; }

    internal CodingIndex<ContextCoding> PloverContexts { get; }

    internal CodingIndex<EventCoding> Kinds { get; }

    /// <summary>Reads the folder.</summary>
    /// <exception cref="InvalidModelException">A file is missing or wrong; the message gives file, line and reason.</exception>
    public static CodingTables Read(GraphModel model, string folder) => new(new ActorCodingReader(model, folder), new EventCodingReader(model, folder));
}
