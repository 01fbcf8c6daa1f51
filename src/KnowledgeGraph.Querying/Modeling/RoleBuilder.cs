using GraphQLParser.AST;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Modeling;

/// <summary>Reads the enum whose values are roles, each of which may do what those before it may.</summary>
internal sealed class RoleBuilder(ModelSource source)
{
    private GraphQLEnumTypeDefinition? _definition;

    public void Declare(GraphQLEnumTypeDefinition definition)
    {
        if (_definition is { } former)
        {
            source.Fail(definition, $"{former.Name.StringValue} has @roles already; there is one enum of roles.");
        }

        _definition = definition;
    }

    public IReadOnlyList<Role> Build()
    {
        if (_definition is null)
        {
            throw source.Error("no enum has @roles, so nobody may do anything.");
        }

        var roles = new List<Role>();
        var given = new HashSet<Permission>();
        foreach (var value in _definition.Values?.Items ?? [])
        {
            Give(value, given);
            roles.Add(new Role(value.Name.StringValue, ModelBuilder.TextOf(value.Description), given.ToHashSet()));
        }

        if (Enum.GetValues<Permission>().Except(given).ToList() is [_, ..] missing)
        {
            source.Fail(_definition, $"no role may {string.Join(", ", missing).ToUpperInvariant()}.");
        }

        if (!roles[0].Permissions.Contains(Permission.Read))
        {
            source.Fail(_definition.Values!.Items[0], $"{roles[0].Name} may not READ; expected it of the first role, as the others may do what it may.");
        }

        return roles;
    }

    private void Give(GraphQLEnumValueDefinition value, HashSet<Permission> given)
    {
        var may = FieldBuilder.Find(value.Directives, "may") ?? throw source.Error(value, $"{value.Name.StringValue} has no @may.");
        foreach (var (permission, node) in new DirectiveReader(source, may, "do").Choices<Permission>("do"))
        {
            if (!given.Add(permission))
            {
                source.Fail(node, $"{permission.ToString().ToUpperInvariant()} is given to a role before, and so to this one.");
            }
        }
    }
}
