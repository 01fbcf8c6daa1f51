using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.References;

/// <summary>Writes a document as an item of CSL-JSON.</summary>
internal static class CslItem
{
    public static void Write(Utf8JsonWriter json, Row document)
    {
        var url = document.Text("url");
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("type", url is null ? "document" : "webpage");
        Write(json, "title", document.Text("title"));
        Write(json, "publisher", document.Text("publisher"));
        WriteIssued(json, UncertainDays.Of(document, "published")!);
        Write(json, "URL", url);
        if (document.Text("retrieved") is { } retrieved)
        {
            WriteDate(json, "accessed", isAbout: false, retrieved);
        }

        Write(json, "language", document.Text("language"));
        Write(json, "note", document.Text("note"));
        json.WriteEndObject();
    }

    private static void WriteIssued(Utf8JsonWriter json, UncertainDays days)
    {
        if (days.From == days.To)
        {
            WriteDate(json, "issued", days.IsOpen, days.To);
        }
        else
        {
            WriteDate(json, "issued", isAbout: false, days.From, days.To);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string name, bool isAbout, params ReadOnlySpan<string> days)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        foreach (var day in days)
        {
            json.WriteStartArray();
            foreach (var part in day.Split('-'))
            {
                json.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (isAbout)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
