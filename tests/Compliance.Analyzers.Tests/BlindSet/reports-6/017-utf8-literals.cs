using System;
using System.Buffers;
using System.Text.Json;

namespace Quill.Stationery.SpApi;

/// <summary>Writes message payloads without allocating strings.</summary>
internal ref struct PayloadWriter
{
    private static ReadOnlySpan<byte> TextProperty => "text"u8;

    private static ReadOnlySpan<byte> NibNotice => "The broad nib you chose is discontinued. We can fit a medium nib or refund the pen, please tell us which you prefer."u8;

    private static ReadOnlySpan<byte> InkOffer => "Reply YES and a bottle of blue-black ink comes to you as a gift from the house."u8; // expect: BSM1005

    private static ReadOnlySpan<byte> StarPlea => "We are a family of four and live from our rating. Please give the pen 5 stars."u8; // expect: BSM2002

    public static byte[] For(MessageKind kind)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            switch (kind)
            {
                case MessageKind.Nib: json.WriteString(TextProperty, NibNotice); break;
                case MessageKind.Ink: json.WriteString(TextProperty, InkOffer); break;
                case MessageKind.Star: json.WriteString(TextProperty, StarPlea); break;
                case MessageKind.Leak: json.WriteString(TextProperty, "A new converter for your leaking pen is in the post, at no cost to you."u8); break;
            }
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}

internal enum MessageKind { Nib, Ink, Star, Leak }
