using System.Diagnostics;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;

/// <summary>Writes actors, events, documents and the links among them as entities.</summary>
internal sealed class FtmThings(FtmOutput output)
{
    public void Write(Row row)
    {
        switch (row.Type.Name)
        {
            case "Actor":
                WriteActor(row);
                break;
            case "Event":
                WriteEvent(row);
                break;
            case "Document":
                WriteDocument(row);
                break;
            case "Affiliation":
                WriteAffiliation(row);
                break;
            case "Involves":
                WriteInvolvement(row);
                break;
            default:
                throw new UnreachableException(row.Type.Name);
        }
    }

    private void WriteActor(Row row)
    {
        var kind = row.Text("kind")!;
        output.Write(
            FtmOutput.IdOf(row.Id),
            kind switch { "OFFICIAL" => "Person", "ORGANIZATION" => "Organization", _ => "PublicBody" },
            new("name", row.Text("name")),
            new("alias", (IEnumerable<string?>?)row["aliases"] ?? []),
            new("country", CountryCodes.Find(row.Text("countryCode"))),
            new("wikidataId", row.Text("wikidataId")),
            // A state, an agency and a territory are one schema, and its classification tells them apart.
            new("classification", kind));
    }

    private void WriteEvent(Row row)
    {
        output.Write(FtmOutput.IdOf(row.Id), "Event",
        [
            new("name", row.Text("name")),
            .. FtmProperty.Days(UncertainDays.Of(row, "date")),
            new("location", row.Text("place")),
            new("keywords", row.Text("type")),
        ]);
        if (row.Text("partOfId") is { } whole)
        {
            new FtmLink(row.Id, whole, "part of").Write(output);
        }
    }

    private void WriteDocument(Row row)
    {
        var days = UncertainDays.Of(row, "published")!;
        output.Write(
            FtmOutput.IdOf(row.Id),
            "Article",
            new("name", row.Text("title")),
            new("title", row.Text("title")),
            new("publisher", row.Text("publisher")),
            new("sourceUrl", row.Text("url")),
            new("publishedAt", days.To),
            new("retrievedAt", row.Text("retrieved")),
            new("notes", row.Text("note")));
    }

    private void WriteAffiliation(Row row) => output.Write(
        row.Id,
        "Membership",
        FtmProperty.To("member", row.Text("memberId")),
        FtmProperty.To("organization", row.Text("wholeId")),
        new("role", row.Text("role")),
        new("startDate", row.Text("from")),
        new("endDate", row.Text("to")));

    private void WriteInvolvement(Row row) => output.Write(
        row.Id,
        "UnknownLink",
        FtmProperty.To("subject", row.Text("actorId")),
        FtmProperty.To("object", row.Text("eventId")),
        new("role", row.Text("role")));
}
