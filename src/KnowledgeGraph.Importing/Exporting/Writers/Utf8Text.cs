using System.Text;

namespace KnowledgeGraph.Importing.Exporting.Writers;

/// <summary>Text of one form: UTF-8 without a mark, lines ended by line feeds alone. The stream stays open, so that flushing is all it takes to end.</summary>
internal static class Utf8Text
{
    private const int Buffer = 1 << 16;

    public static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer, leaveOpen: true) { NewLine = "\n" };
}
