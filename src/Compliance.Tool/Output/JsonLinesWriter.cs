using System.Text.Json;
using Compliance.Tool.Input;
using Compliance.Tool.Verbs;

namespace Compliance.Tool.Output;

/// <summary>A line of JSON for each message. Offsets are UTF-16 code units of the message as its JSON string gives it.</summary>
internal sealed class JsonLinesWriter(ToolConsole console, string language) : IVerdictWriter
{
    private readonly BufferedStream _output = new(console.Output, 1 << 16);

    public void Write(InputMessage message, Verdict verdict)
    {
        using (var json = new Utf8JsonWriter(_output, ToolJson.Line))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            json.WriteRawValue(message.Id ?? "null");
            json.WriteString("decision", verdict.Decision.InJson());
            json.WriteStartArray("findings");
            foreach (Finding finding in verdict.Findings)
            {
                json.WriteStartObject();
                json.WriteString("rule", finding.Rule.Id);
                json.WriteString("name", finding.Rule.Name);
                json.WriteString("decision", finding.Decision.InJson());
                json.WriteNumber("start", finding.Start);
                json.WriteNumber("length", finding.Length);
                json.WriteString("text", JsonText.WellFormed(finding.Text));
                json.WriteString("message", finding.Why.In(language));
                json.WriteString("remedy", finding.Remedy.In(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        _output.WriteByte((byte)'\n');
    }

    public void Finish(CompliancePolicy policy, VerdictCounts counts)
    {
    }

    public void Dispose() => _output.Flush();
}
