using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Querying.Subscriptions;
using KnowledgeGraph.Server;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Documents;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Exporting;
using KnowledgeGraph.Server.Limits;
using KnowledgeGraph.Server.Options;
using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Server.Stopping;
using KnowledgeGraph.Server.Subscriptions;
using KnowledgeGraph.Server.Telemetry;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HostFiltering;

if (await Verbs.RunAsync(args, Console.Out, Console.Error) is { } exitCode)
{
    return exitCode;
}

try
{
    var builder = SettingSources.CreateBuilder(args);
    var options = ServerOptionsReader.Read(builder.Configuration);
    builder.WebHost.UseUrls([.. options.Urls]);
    builder.WebHost.UseKestrelHttpsConfiguration();
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    ConnectionThreads.Configure(builder.WebHost, options.Store);
    // The builder has the framework's filter in front of everything, which would answer in HTML before the request is logged; HostGate stands for it.
    builder.Services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["*"]);
    CrossOrigin.Add(builder.Services, options.Access.AllowedOrigins);

    Compression.Add(builder.Services);
    Draining.Add(builder.Services, options.Drain);
    TelemetrySetup.Add(builder, options.Telemetry);

    var model = ShippedFiles.ReadModel();
    await using var store = await StoreOpener.OpenAsync(model, options, TimeProvider.System, CancellationToken.None);
    await using var app = builder.Build();
    var preparation = new StorePreparation(store, model, options, app.Logger);
    await preparation.StartAsync(CancellationToken.None);

    var loggers = app.Services.GetRequiredService<ILoggerFactory>();
    var requestLog = new RequestLog(loggers, new SlowQueryLog(loggers, store, options.Telemetry.SlowQuery));
    app.UseMiddleware<RequestTelemetry>(requestLog);
    app.UseMiddleware<HostGate>(options.Access.AllowedHosts);
    app.UseHsts();
    app.UseMiddleware<SecurityHeaders>();
    CrossOrigin.Use(app, options.Access.AllowedOrigins);
    app.UseMiddleware<DrainGate>();
    app.UseResponseCompression();
    using var feed = new JournalFeed(store, options.PollInterval, options.SubscriptionLimits.Events);
    var service = new GraphService(model, store, options.RequestLimits) { Cypher = ReadableCypher.Print, Feed = feed };
    using var access = new AccessControl(options.Access, model, TimeProvider.System, app.Logger);
    using var admission = new Admission(options.Limits);
    using var places = new ExportPlaces(options.Limits);
    var trusted = await TrustedFolder.ReadAsync(options.TrustedFolder, service);
    var automatic = options.TrustedOnly ? null : new AutomaticDocuments(options.Limits.AutomaticDocuments, options.Limits.AutomaticBytes);
    var tags = new EntityTags(service, ShippedFiles.Fingerprint(model) + options.RequestLimits);
    var documents = new RequestDocuments(trusted, automatic);
    var callers = new CallerAdmission(access.Authenticator, admission);
    var runner = new OperationRunner(service, documents, callers, admission, requestLog, options.Limits, app.Logger, app.Lifetime.ApplicationStopping);
    StreamingTransports.Use(app, runner, access.Origins, options);
    GraphQLEndpoint.Map(app, service, documents, tags, callers, access.Origins, admission, options.Limits);
    SchemaEndpoint.Map(app, model, service, callers);
    ExportEndpoint.Map(app, model, service, callers, places, options);
    PageEndpoints.Map(app);
    HealthEndpoint.Map(app);
    ReadinessEndpoint.Map(app, store, preparation, app.Services.GetRequiredService<Drain>());
    TelemetrySetup.MapMetrics(app, options.Telemetry);

    using var signals = new SecondSignal();
    await app.StartAsync();
    ConnectionThreads.Arrange(options.Store);
    Console.WriteLine(await StartupLine.WriteAsync(app.Urls, store));
    var preparing = preparation.FinishAsync(app.Lifetime.ApplicationStopping);
    await app.WaitForShutdownAsync();
    await preparing;
    return 0;
}
catch (KnowledgeGraphException refusal)
{
    Console.Error.WriteLine(refusal.Path is { } path ? $"{path}: {refusal.Message}" : refusal.Message);
    return 1;
}
catch (IOException failure) when (failure.InnerException is AddressInUseException)
{
    Console.Error.WriteLine($"{failure.Message} Another address is set with --urls=http://127.0.0.1:PORT.");
    return 1;
}
