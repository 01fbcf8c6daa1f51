using KnowledgeGraph.Querying.Limits;

namespace KnowledgeGraph.Server.Limits;

/// <summary>How much the service takes in and does at once, whatever the requests ask.</summary>
internal sealed record ServerLimits(
    [property: Limit("bytes of a body; 413")] int BodyBytes = 1024 * 1024,
    [property: Limit("seconds from the request's arrival to its answer, waiting among them; the database's work is ended too; 504", Code = "TIMEOUT_EXCEEDED", Maximum = 86_400)] int Seconds = 30,
    [property: Limit("requests that are executed at once; more wait", Code = "")] int Concurrency = 64,
    [property: Limit("requests that wait; 503 with `Retry-After`", Code = "OVERLOADED", Minimum = 0)] int Queue = 256,
    [property: Limit("exports that run at once, besides other requests; none waits; 503 with `Retry-After`", Code = "OVERLOADED")] int Exports = 2,
    [property: Limit("seconds that an export may take; 504, or the connection is cut where the file has begun", Code = "TIMEOUT_EXCEEDED", Maximum = 86_400)] int ExportSeconds = 600,
    [property: Limit("requests of one caller, or of one address (of IPv6, one /64) where nobody is known, in a minute, 0 for no limit; 429 with `Retry-After`", Code = "TOO_MANY_REQUESTS", Minimum = 0)] int RequestsPerMinute = 0,
    [property: Limit("documents that are kept by the hash that clients gave them; the longest unused are forgotten", Code = "")] int AutomaticDocuments = 1_000,
    [property: Limit("bytes that these documents take, two for each character", Code = "")] int AutomaticBytes = 4 * 1024 * 1024);
