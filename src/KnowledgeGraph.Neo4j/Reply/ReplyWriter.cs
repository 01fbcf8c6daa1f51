using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Reply;

/// <summary>Walks a plan beside the lists that answer it, and writes the names in.</summary>
/// <param name="output">Where the JSON goes.</param>
/// <param name="arguments">The plan's arguments; the pages' sizes are read.</param>
internal sealed partial class ReplyWriter(IBufferWriter<byte> output, IReadOnlyList<object?> arguments)
{
    /// <summary>Writes the object of the root fields.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reader">Stands at the start of the list of the roots' answers.</param>
    public void Write(QueryPlan plan, ref Utf8JsonReader reader)
    {
        output.Write((byte)'{');
        for (var index = 0; index < plan.Roots.Count; index++)
        {
            var root = plan.Roots[index];
            WriteName(root.ResponseName, index == 0);
            if (root.Value is ConstantRoot constant)
            {
                WriteText(constant.Text);
                continue;
            }

            reader.Read();
            WriteRoot(root.Value, ref reader);
        }

        output.Write((byte)'}');
    }

    private void WriteRoot(RootValue root, ref Utf8JsonReader reader)
    {
        switch (root)
        {
            case LookupRoot lookup:
                WriteFound(lookup.Selection, ref reader);
                break;
            case NodeRoot node:
                WriteFoundByArm(node.Selections, ref reader);
                break;
            case NodesRoot nodes:
                WriteItems(ref reader, (ref item) => WriteByArm(nodes.Selections, ref item));
                break;
            case ConnectionRoot { Connection: var connection }:
                WriteConnection(new PageReply(connection), ref reader);
                break;
            case SearchRoot { Search: var search }:
                WriteConnection(new PageReply(search), ref reader);
                break;
            default:
                throw new UnreachableException($"No reply for the root {root.GetType().Name}.");
        }
    }

    private void WriteByArm(IReadOnlyList<ObjectSelection> selections, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            output.Write("null"u8);
            return;
        }

        reader.Read();
        var selection = selections[reader.GetInt32()];
        reader.Read();
        WriteObject(selection, ref reader);
        reader.Read();
    }

    private void WriteObject(ObjectSelection selection, ref Utf8JsonReader reader)
    {
        var variant = selection.Variants[0];
        if (selection.Variants.Count > 1)
        {
            reader.Read();
            variant = selection.Variants[reader.GetInt32()];
        }

        WriteFields(variant.Fields, ref reader);
    }

    private void WriteFields(IReadOnlyList<OutputField> fields, ref Utf8JsonReader reader)
    {
        output.Write((byte)'{');
        for (var index = 0; index < fields.Count; index++)
        {
            WriteName(fields[index].ResponseName, index == 0);
            if (fields[index].Value is TypeNameValue { Constant: { } type })
            {
                WriteText(type);
                continue;
            }

            reader.Read();
            WriteValue(fields[index].Value, ref reader);
        }

        reader.Read();
        output.Write((byte)'}');
    }

    private void WriteValue(OutputValue value, ref Utf8JsonReader reader)
    {
        switch (value)
        {
            case ColumnValue or ComputedValue:
                output.CopyValue(ref reader);
                break;
            case TypeNameValue:
                WriteText(RecordType.VariantName(reader.GetString()!));
                break;
            case EmbeddedValue when reader.TokenType == JsonTokenType.Null:
                output.Write("null"u8);
                break;
            case EmbeddedValue embedded:
                WriteFields(embedded.Fields, ref reader);
                break;
            case ReferenceValue reference:
                WriteFound(reference.Selection, ref reader);
                break;
            case NodeValue node:
                WriteFound(node.Selection, ref reader);
                break;
            case ListValue list:
                WriteItems(ref reader, (ref item) => WriteFound(list.Item, ref item));
                break;
            case ConnectionValue { Connection: var connection }:
                WriteConnection(new PageReply(connection), ref reader);
                break;
            default:
                throw new UnreachableException($"No reply for the value {value.GetType().Name}.");
        }
    }

    private void WriteItems(ref Utf8JsonReader reader, ItemWriter write)
    {
        output.Write((byte)'[');
        for (var isFirst = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            WriteComma(isFirst);
            write(ref reader);
        }

        output.Write((byte)']');
    }

    // A list of one record, or of none where there is no such record.
    private void WriteFound(ObjectSelection selection, ref Utf8JsonReader reader)
    {
        if (!IsNone(ref reader))
        {
            WriteObject(selection, ref reader);
            reader.Read();
        }
    }

    private void WriteFoundByArm(IReadOnlyList<ObjectSelection> selections, ref Utf8JsonReader reader)
    {
        if (!IsNone(ref reader))
        {
            WriteByArm(selections, ref reader);
            reader.Read();
        }
    }

    private bool IsNone(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray)
        {
            return false;
        }

        output.Write("null"u8);
        return true;
    }

    private void WriteName(string name, bool isFirst)
    {
        WriteComma(isFirst);
        WriteText(name);
        output.Write((byte)':');
    }

    private void WriteComma(bool isFirst)
    {
        if (!isFirst)
        {
            output.Write((byte)',');
        }
    }

    private void WriteText(string text) => output.WriteString(Encoding.UTF8.GetBytes(text));

    private delegate void ItemWriter(ref Utf8JsonReader reader);
}
