using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>The whole service over HTTP in this process, with Neo4j as its store.</summary>
internal sealed class ServiceOnNeo4j(Uri address) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("KnowledgeGraph:Store", "Neo4j")
        .UseSetting("KnowledgeGraph:Neo4j:Uri", address.ToString())
        .UseSetting("KnowledgeGraph:Neo4j:Password", FaultServer.Password);
}
