using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Querying.Schema;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>Who may do what is read from the model.</summary>
internal sealed class RoleModelTests
{
    private static readonly string _text = File.ReadAllText(RepositoryFolder.File("graph-schema/model.graphql"));

    [Test]
    public void Each_role_may_do_what_those_before_it_may()
    {
        var roles = ModelReader.Read("model.graphql", _text).Roles;

        Assert.That(roles.Select(role => role.Title), Is.EqualTo(["reader", "contributor", "editor", "admin"]));
        Assert.That(roles[0].Permissions, Is.EqualTo([Permission.Read]));
        Assert.That(roles.Zip(roles.Skip(1)).All(pair => pair.First.Permissions.IsProperSubsetOf(pair.Second.Permissions)), Is.True);
        Assert.That(roles[^1].Permissions, Is.EquivalentTo(Enum.GetValues<Permission>()));
    }

    [Test]
    public void The_schema_tells_of_each_mutation_which_role_it_needs()
    {
        var schema = SdlWriter.Write(ModelReader.Read("model.graphql", _text));
        var moved = SdlWriter.Write(ModelReader.Read("model.graphql", _text.Replace("[RECORD, ADD]", "[RECORD]", StringComparison.Ordinal)
            .Replace("[RETRACT, ", "[ADD, RETRACT, ", StringComparison.Ordinal)));

        Assert.Multiple(() =>
        {
            Assert.That(schema, Does.Contain("\"Adds sources to a statement. Needs the role contributor.\"\n  addSources("));
            Assert.That(schema, Does.Contain("Needs the role editor.\"\n  retractStatement("));
            Assert.That(schema, Does.Contain("Needs the role editor.\"\n  upsertActors("));
            Assert.That(schema, Does.Not.Contain("READER"));
            Assert.That(moved, Does.Contain("\"Adds sources to a statement. Needs the role editor.\"\n  addSources("));
        });
    }

    [TestCase("[RECORD, ADD]", "[RECORD]", "no role may ADD.")]
    [TestCase("[RECORD, ADD]", "[RECORD, ADD, READ]", "READ is given to a role before")]
    [TestCase("[RECORD, ADD]", "[RECORD, ADD, FLY]", "'FLY' is none of READ, RECORD")]
    [TestCase("@may(do: [RECORD, ADD])", "", "CONTRIBUTOR has no @may.")]
    [TestCase("@may(do: [RECORD, ADD])", "@may(read: true)", "@may has no argument 'read'; it takes do.")]
    [TestCase("READER @may(do: [READ])", "GUEST @may(do: [])\n  READER @may(do: [READ])", "GUEST may not READ")]
    [TestCase("enum Role @roles {", "enum Other @roles { A @may(do: [READ]) }\nenum Role @roles {", "Other has @roles already")]
    public void Wrong_roles_are_refused_with_file_line_and_reason(string found, string put, string reason)
    {
        var wrong = _text.Replace(found, put, StringComparison.Ordinal);

        Assert.That(
            Assert.Throws<InvalidModelException>(() => ModelReader.Read("model.graphql", wrong))!.Message,
            Does.Match("^model\\.graphql:[0-9]+:[0-9]+: ").And.Contain(reason));
    }

    [Test]
    public void A_model_without_roles_is_refused() =>
        Assert.That(
            Assert.Throws<InvalidModelException>(() => ModelReader.Read("model.graphql", "enum Color { RED }"))!.Message,
            Is.EqualTo("model.graphql: no enum has @roles, so nobody may do anything."));
}
