namespace KnowledgeGraph.Server.Stopping;

/// <summary>Makes the service end in order.</summary>
internal static class Draining
{
    // What the server gets for closing its connections once no request is under way, or to cut those that are.
    private static readonly TimeSpan _closing = TimeSpan.FromSeconds(2);

    public static void Add(IServiceCollection services, TimeSpan limit)
    {
        services.Configure<HostOptions>(host => host.ShutdownTimeout = limit + _closing);
        services.AddSingleton(provider => new Drain(limit, provider.GetRequiredService<ILogger<Drain>>()));
        services.AddHostedService(provider => provider.GetRequiredService<Drain>());
    }
}
