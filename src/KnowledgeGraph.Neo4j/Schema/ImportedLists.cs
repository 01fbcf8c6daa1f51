using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Schema;

/// <summary>Gives records that <c>neo4j-admin</c> imported their empty lists, which its files cannot hold; a record never lacks a list otherwise.</summary>
internal sealed class ImportedLists(GraphModel model, ResilientTransport transport)
{
    /// <summary>The mark on the journal of an imported database.</summary>
    public const string Mark = "imported";

    /// <summary>Does it once; may be done again after a failure.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var reply = await transport.ReadAsync(
            $"CYPHER 5 MATCH (j:Journal {{id: 'journal'}}) WHERE j.{Mark} RETURN true", QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
        if (reply.Rows().Count == 0)
        {
            return;
        }

        foreach (var (type, column) in model.Stored.SelectMany(type => type.Columns.Where(column => column.IsList).Select(column => (type, column))))
        {
            var name = CypherNames.Quote(column.Name);
            await RunAsync($"MATCH {CypherNames.Pattern("n", type)} WHERE n.{name} IS NULL CALL (n) {{ SET n.{name} = [] }} IN TRANSACTIONS", cancellationToken)
                .ConfigureAwait(false);
        }

        await RunAsync($"MATCH (j:Journal {{id: 'journal'}}) REMOVE j.{Mark}", cancellationToken).ConfigureAwait(false);
    }

    private Task<QueryReply> RunAsync(string text, CancellationToken cancellationToken) =>
        transport.RunAsync(WorkKind.Schema, "CYPHER 5 " + text, QueryRequest.NoParameters, cancellationToken);
}
