using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Coding.Actors;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Actors as the shipped codings make them.</summary>
internal static class Actors
{
    public static CodedActor Of(string code) => Of(new ActorRecord(code, null, null, []))!;

    public static CodedActor? Of(ActorRecord record) => new ActorCoder(CodingFolder.Tables).Code(record);

    public static CodedActor Named(string? name, string? country, params string[] sectors) => Of(new ActorRecord(null, name, country, sectors))!;

    /// <summary>The actor's own record.</summary>
    public static RecordPatch Patch(this CodedActor actor) => actor.Entities.Single(entity => entity.Patch.Id == actor.Id).Patch;

    /// <summary>The actor in one line: id, kind, name, country code, codes, and what it belongs to.</summary>
    public static string Line(this CodedActor actor)
    {
        var values = actor.Patch().Values;
        var wholes = actor.Entities.Where(entity => entity.Type == "Affiliation").Select(entity => $" -[{entity.Patch.Values["role"]}]-> {entity.Patch.Values["wholeId"]}");
        var codes = string.Join('+', (string[])values["cameoCodes"]!);
        return $"{actor.Id} {values["kind"]} '{values["name"]}' {values.GetValueOrDefault("countryCode") ?? "-"} {codes}{string.Concat(wholes)}";
    }
}
