using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers;

/// <summary>Writes the fields of a record as the API names them, with keys in the place of other records; what has no value is left out.</summary>
internal static class RecordJson
{
    /// <summary>Writes all fields but the given ones and those that are copied from other records.</summary>
    public static void WriteFields(Utf8JsonWriter json, Row row, params ReadOnlySpan<string> without)
    {
        foreach (var field in row.Type.Fields)
        {
            if (!without.Contains(field.Name))
            {
                Write(json, field, row);
            }
        }
    }

    private static void Write(Utf8JsonWriter json, Field field, Row row)
    {
        switch (field)
        {
            case PropertyField { CopiedFrom: null } property:
                Write(json, property.Name, row[property.Column]);
                break;
            case ReferenceField reference:
                Write(json, reference.Name, row[reference.Column]);
                break;
            case EmbeddedField embedded when row[embedded.Presence] is not null:
                json.WriteStartObject(embedded.Name);
                foreach (var member in embedded.Fields)
                {
                    Write(json, member, row);
                }

                json.WriteEndObject();
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case string text:
                json.WriteString(name, text);
                break;
            case long number:
                json.WriteNumber(name, number);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            case IEnumerable<string> list when list.Any():
                json.WriteStartArray(name);
                foreach (var item in list)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
        }
    }
}
