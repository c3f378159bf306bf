using System.Text;
using System.Text.Json;
using Compliance.Tool.Input;

namespace Compliance.Tool.Tests.Input;

[TestFixture]
internal sealed class JsonStringsTests
{
    [TestCase(@"""plain 你好 😀""", "plain 你好 😀")]
    [TestCase(@"""\""\\\/\b\f\n\r\t\u0041""", "\"\\/\b\f\n\r\tA")]
    [TestCase(@"""\ud83d\ude00""", "😀")]
    public void A_string_is_read_as_it_stands(string json, string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();

        JsonStrings.Read(ref reader).Should().Be(text);
    }

    [Test]
    public void Half_a_surrogate_pair_is_read_as_it_stands()
    {
        A_string_is_read_as_it_stands(@"""\ud83d""", "\ud83d");
        A_string_is_read_as_it_stands(@"""\ude00\ud83d""", "\ude00\ud83d");
    }

    [Test]
    public void Half_a_surrogate_pair_is_written_and_read_again() => What_is_written_is_read_again("\ud83d \" \\ \n 你好 😀 \ude00");

    [TestCase("plain 你好")]
    [TestCase("\"\\/\b\f\n\r\t")]
    [TestCase("")]
    public void What_is_written_is_read_again(string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            JsonStrings.Write(writer, text);
        }

        var reader = new Utf8JsonReader(stream.ToArray());
        reader.Read();
        JsonStrings.Read(ref reader).Should().Be(text);
    }
}
