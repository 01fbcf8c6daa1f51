using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Refuses what a caller may not do, by the roles of the model; the one place where that is decided.</summary>
internal sealed class AccessRule(GraphModel model)
{
    /// <summary>Refuses those who may not even ask, before anything of their request is looked at.</summary>
    public void RequireReading(Caller caller)
    {
        if (!caller.May(Permission.Read))
        {
            throw caller.Name is null ? new UnauthenticatedException(Message(caller, Permission.Read, "The service")) : new ForbiddenException(Message(caller, Permission.Read, "The service"));
        }
    }

    /// <param name="caller">Who asks.</param>
    /// <param name="permission">What it takes.</param>
    /// <param name="what">What they ask for, to begin the message with.</param>
    /// <param name="place">Where they ask for it.</param>
    public void Require(Caller caller, Permission permission, string what, Place place)
    {
        if (!caller.May(permission))
        {
            var message = Message(caller, permission, what);
            throw caller.Name is null ? place.Unauthenticated(message) : place.Forbidden(message);
        }
    }

    /// <summary>By whom a write is, which is the caller, or another where the caller may say so.</summary>
    public string? Author(Caller caller, string? said, Place place)
    {
        if (said is not null && said != caller.Name)
        {
            Require(caller, Permission.Manage, $"To record in the name of '{said}'", place);
        }

        return said ?? caller.Name;
    }

    private string Message(Caller caller, Permission permission, string what) =>
        $"{what} needs the role {model.LowestRole(permission).Title}; " + caller switch
        {
            { Name: null, Role: null } => "nobody is authenticated: expected a key or a token, as 'Authorization: Bearer KEY'.",
            { Name: null, Role: { } role } => $"nobody is authenticated, and the role of all others is {role.Title}.",
            { Name: var name, Role: null } => $"'{name}' has none.",
            { Name: var name, Role: { } role } => $"'{name}' has the role {role.Title}.",
        };
}
