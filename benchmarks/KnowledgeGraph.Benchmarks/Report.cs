namespace KnowledgeGraph.Benchmarks;

/// <summary>What is measured, as tables.</summary>
internal sealed class Report(Comparison comparison, Programs programs, string shapes)
{
    private static readonly int[] _clients = [1, 16];

    private IEnumerable<Shape> Shapes => Shape.All.Where(shape => shapes.Contains(shape.Name, StringComparison.Ordinal));

    /// <summary>The service against SQL written by hand, on one file.</summary>
    public async Task FloorAsync(string file)
    {
        var (service, floor) = (await programs.ServiceAsync(file), await programs.FloorAsync(file));
        var questions = new Questions(comparison, service.Url, file);
        var pairs = new List<(string Name, Contestant Left, Contestant Right)>();
        foreach (var shape in Shapes)
        {
            var body = await questions.BodyAsync(shape, Questions.Largest);
            var (left, right) = (new Contestant(service.Process, service.Url, body), new Contestant(floor.Process, floor.Url, body));
            await comparison.RequireSameAsync(shape.Name, left, right);
            Warm(left, right);
            pairs.Add((shape.Name, left, right));
        }

        Console.WriteLine(Comparison.Head("service", "floor"));
        foreach (var (name, left, right) in pairs)
        {
            Measure(name, left, right);
        }
    }

    /// <summary>The guaranteed shapes on a small file against a large one, and at the largest actor against one with about a hundred accusations.</summary>
    public async Task GrowthAsync(string small, string large)
    {
        var (one, other) = (await programs.ServiceAsync(small), await programs.ServiceAsync(large));
        var (inSmall, inLarge) = (new Questions(comparison, one.Url, small), new Questions(comparison, other.Url, large));
        Console.WriteLine(Comparison.Head("small file", "large file"));
        foreach (var shape in Shapes.Where(shape => shape.Name is "B" or "C" or "E"))
        {
            Measure(shape.Name + " largest actor",
                new Contestant(one.Process, one.Url, await inSmall.BodyAsync(shape, Questions.Largest)),
                new Contestant(other.Process, other.Url, await inLarge.BodyAsync(shape, Questions.Largest)));
        }

        Console.WriteLine("\n" + Comparison.Head("about 100 edges", "largest actor"));
        var modest = inLarge.WithAccusations(100);
        foreach (var shape in Shapes.Where(shape => shape.Name is "C" or "E"))
        {
            Measure(shape.Name,
                new Contestant(other.Process, other.Url, await inLarge.BodyAsync(shape, modest)),
                new Contestant(other.Process, other.Url, await inLarge.BodyAsync(shape, Questions.Largest)));
        }
    }

    /// <summary>The service over a Neo4j server against Cypher written by hand and posted straight to it, and the largest actor against one with about a hundred accusations.</summary>
    public async Task Neo4jAsync(string file, Neo4jServer server)
    {
        var service = await programs.ServiceOverAsync(server.Settings);
        var questions = new Questions(comparison, service.Url, file);
        var pairs = new List<(string Name, Contestant Left, Contestant Right)>();
        foreach (var shape in Shapes)
        {
            var body = await questions.BodyAsync(shape, Questions.Largest);
            var (left, right) = (new Contestant(null, service.Url, body), server.Statement(shape.Name, body));
            await comparison.RequireSameValuesAsync(shape.Name, left, right);
            Warm(left, right);
            pairs.Add((shape.Name, left, right));
        }

        Console.WriteLine(Comparison.RateHead("service", "by hand"));
        foreach (var (name, left, right) in pairs)
        {
            Measure(name, left, right);
        }

        Console.WriteLine("\n" + Comparison.RateHead("about 100 edges", "largest actor"));
        var modest = questions.WithAccusations(100);
        foreach (var shape in Shapes.Where(shape => shape.Name is "C" or "E"))
        {
            Measure(shape.Name,
                new Contestant(null, service.Url, await questions.BodyAsync(shape, modest)),
                new Contestant(null, service.Url, await questions.BodyAsync(shape, Questions.Largest)));
        }
    }

    /// <summary>The guaranteed shapes over a server with a small graph against one with a large graph, at the largest actor of each.</summary>
    public async Task Neo4jGrowthAsync((string File, Neo4jServer Server) small, (string File, Neo4jServer Server) large)
    {
        var (one, other) = (await programs.ServiceOverAsync(small.Server.Settings), await programs.ServiceOverAsync(large.Server.Settings));
        var (inSmall, inLarge) = (new Questions(comparison, one.Url, small.File), new Questions(comparison, other.Url, large.File));
        Console.WriteLine("\n" + Comparison.RateHead("small graph", "large graph"));
        foreach (var shape in Shapes.Where(shape => shape.Name is "B" or "C" or "E"))
        {
            var (left, right) = (new Contestant(null, one.Url, await inSmall.BodyAsync(shape, Questions.Largest)), new Contestant(null, other.Url, await inLarge.BodyAsync(shape, Questions.Largest)));
            Warm(left, right);
            Measure(shape.Name, left, right);
        }
    }

    // Both sides compile while they answer, the service and the server alike.
    private static void Warm(params Contestant[] contestants)
    {
        foreach (var contestant in contestants)
        {
            Comparison.Warm(contestant, _clients[^1]);
        }
    }

    private void Measure(string name, Contestant left, Contestant right)
    {
        foreach (var clients in _clients)
        {
            Console.WriteLine(comparison.Measure(name, left, right, clients));
        }
    }
}
