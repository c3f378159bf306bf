using System.Text.Json;
using System.Text.Json.Serialization;
using Compliance.Tool.Input;

namespace Compliance.Tool.Output;

/// <summary>Writes text of a message, whatever is in it.</summary>
internal sealed class JsonTextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonStrings.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => JsonStrings.Write(writer, value);
}
