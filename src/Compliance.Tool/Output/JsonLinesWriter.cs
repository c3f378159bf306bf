using System.Buffers;
using System.Text.Json;
using Compliance.Tool.Input;

namespace Compliance.Tool.Output;

/// <summary>Writes a line of JSON for each message.</summary>
internal sealed class JsonLinesWriter(Stream output, string language) : IVerdictWriter
{
    private const int Enough = 1 << 15;
    private readonly ArrayBufferWriter<byte> _lines = new(Enough);

    public void Write(InputMessage message, Verdict verdict)
    {
        using (var json = new Utf8JsonWriter(_lines, new JsonWriterOptions { Encoder = ToolJson.Encoder }))
        {
            JsonSerializer.Serialize(json, JsonVerdict.Of(message.Id, verdict, language), ToolJson.OnOneLine.JsonVerdict);
        }

        _lines.Write("\n"u8);
        if (_lines.WrittenCount >= Enough)
        {
            Flush();
        }
    }

    public void Flush()
    {
        output.Write(_lines.WrittenSpan);
        output.Flush();
        _lines.ResetWrittenCount();
    }

    public void Finish(CompliancePolicy policy, VerdictCounts counts) => Flush();
}
