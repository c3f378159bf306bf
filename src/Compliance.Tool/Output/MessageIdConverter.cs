using System.Text.Json;
using System.Text.Json.Serialization;
using Compliance.Tool.Input;

namespace Compliance.Tool.Output;

/// <summary>Writes the id of a message as it was given: a number stays a number.</summary>
internal sealed class MessageIdConverter : JsonConverter<MessageId?>
{
    public override MessageId? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => new MessageId(JsonStrings.Read(ref reader), IsNumber: false),
        _ => new MessageId(System.Text.Encoding.UTF8.GetString(reader.ValueSpan), IsNumber: true),
    };

    public override void Write(Utf8JsonWriter writer, MessageId? value, JsonSerializerOptions options)
    {
        if (value is not { } id)
        {
            writer.WriteNullValue();
        }
        else if (id.IsNumber)
        {
            writer.WriteRawValue(id.Text, skipInputValidation: true);
        }
        else
        {
            JsonStrings.Write(writer, id.Text);
        }
    }
}
