using System.Buffers;
using System.Text.Json;

public class MessagePayloadWriter
{
    public void WriteGoodwill(IBufferWriter<byte> buffer, string orderId)
    {
        using var w = new Utf8JsonWriter(buffer);
        w.WriteStartObject();
        w.WriteString("orderId"u8, orderId);
        w.WriteString("text"u8, "Keep the scratched tray and we will add a $10 gift card, no questions asked."u8); // expect: BSM1005|BSM1003
        w.WriteEndObject();
    }

    public void WriteReplacement(IBufferWriter<byte> buffer, string orderId)
    {
        using var w = new Utf8JsonWriter(buffer);
        w.WriteStartObject();
        w.WriteString("orderId"u8, orderId);
        w.WriteString("text"u8, "The scratched tray will be replaced; the new one leaves tomorrow."u8);
        w.WriteEndObject();
    }
}
