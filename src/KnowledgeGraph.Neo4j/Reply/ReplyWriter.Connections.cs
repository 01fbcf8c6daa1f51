using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Reply;

/// <content>Connections: the rows are walked once for each selection of edges or nodes, as the request orders them.</content>
internal sealed partial class ReplyWriter
{
    private void WriteConnection(PageReply page, ref Utf8JsonReader reader)
    {
        var window = new PageWindow(Convert.ToInt64(arguments[page.Page.Limit], CultureInfo.InvariantCulture), page);
        window.Read(ref reader);
        var part = 0;
        output.Write((byte)'{');
        for (var index = 0; index < page.Fields.Count; index++)
        {
            WriteName(page.Fields[index].ResponseName, index == 0);
            switch (page.Fields[index].Value)
            {
                case TypeNameValue type:
                    WriteText(type.Constant!);
                    break;
                case TotalCountValue:
                    output.Write(Encoding.ASCII.GetBytes(window.Count.ToString(CultureInfo.InvariantCulture)));
                    break;
                case PageInfoValue info:
                    WritePageInfo(info, page, window);
                    break;
                case var value:
                    WriteRows(value, page, window, part++);
                    break;
            }
        }

        output.Write((byte)'}');
    }

    private void WriteRows(OutputValue value, PageReply page, PageWindow window, int part)
    {
        output.Write((byte)'[');
        var reader = window.First;
        for (var index = 0L; index < window.Size; index++)
        {
            WriteComma(index == 0);
            var row = reader;
            for (var skipped = 0; skipped < part + (page.Layout.HasKeys ? page.KeyCount : 0); skipped++)
            {
                reader.Read();
                reader.Skip();
            }

            reader.Read();
            WritePart(value, page, row, ref reader);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                reader.Skip();
            }

            reader.Read();
        }

        output.Write((byte)']');
    }

    private void WritePart(OutputValue value, PageReply page, Utf8JsonReader row, ref Utf8JsonReader reader)
    {
        switch (value)
        {
            case EdgesValue edges:
                WriteEdge(edges.Fields, page, row, ref reader);
                break;
            case NodesValue nodes:
                WriteFound(nodes.Selection, ref reader);
                break;
            case FoundNodesValue found:
                WriteByArm(found.Selections, ref reader);
                break;
            default:
                throw new UnreachableException($"No reply for the value {value.GetType().Name}.");
        }
    }

    private void WriteEdge(IReadOnlyList<OutputField> fields, PageReply page, Utf8JsonReader row, ref Utf8JsonReader reader)
    {
        output.Write((byte)'{');
        for (var index = 0; index < fields.Count; index++)
        {
            WriteName(fields[index].ResponseName, index == 0);
            switch (fields[index].Value)
            {
                case TypeNameValue { Constant: { } type }:
                    WriteText(type);
                    break;
                case CursorValue:
                    CursorWriter.Write(output, page.Page.Fingerprint, row, page.KeyCount);
                    break;
                case FoundNodeValue found:
                    reader.Read();
                    WriteByArm(found.Selections, ref reader);
                    break;
                case var value:
                    reader.Read();
                    WriteValue(value, ref reader);
                    break;
            }
        }

        reader.Read();
        output.Write((byte)'}');
    }

    private void WritePageInfo(PageInfoValue info, PageReply page, PageWindow window)
    {
        output.Write((byte)'{');
        for (var index = 0; index < info.Fields.Count; index++)
        {
            WriteName(info.Fields[index].ResponseName, index == 0);
            switch (info.Fields[index].Value)
            {
                case TypeNameValue type:
                    WriteText(type.Constant!);
                    break;
                case PageInfoPart { Kind: PageInfoKind.HasNextPage or PageInfoKind.HasPreviousPage } part:
                    var isAhead = (part.Kind == PageInfoKind.HasNextPage) != page.Page.IsBackward;
                    output.Write((isAhead ? window.HasMore : window.HasOtherSide) ? "true"u8 : "false"u8);
                    break;
                case PageInfoPart when window.Size == 0:
                    output.Write("null"u8);
                    break;
                case PageInfoPart part:
                    CursorWriter.Write(output, page.Page.Fingerprint, part.Kind == PageInfoKind.StartCursor ? window.First : window.Last, page.KeyCount);
                    break;
                default:
                    throw new UnreachableException("No reply for a part of a page info.");
            }
        }

        output.Write((byte)'}');
    }
}
