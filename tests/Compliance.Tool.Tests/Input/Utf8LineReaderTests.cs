using System.Text;
using Compliance.Tool.Input;

namespace Compliance.Tool.Tests.Input;

[TestFixture]
internal sealed class Utf8LineReaderTests
{
    [TestCase("", new string[0])]
    [TestCase("a", new[] { "a" })]
    [TestCase("a\n", new[] { "a" })]
    [TestCase("a\r\nb", new[] { "a", "b" })]
    [TestCase("\n\na", new[] { "", "", "a" })]
    [TestCase("\uFEFFa\n\uFEFFb", new[] { "a", "\uFEFFb" })]
    public void Lines_end_where_they_end(string text, string[] lines) => Lines(text).Should().Equal(lines);

    [Test]
    public void A_line_may_be_longer_than_any_buffer()
    {
        string line = new('a', 300_000);

        Lines($"b\n{line}\nc").Should().Equal("b", line, "c");
    }

    [Test]
    public void Lines_come_in_whatever_pieces()
    {
        using var stream = new ChunkedStream(() => { }, "o", "ne\n\ntw", "o\nthr", "ee");

        Lines(new Utf8LineReader(stream)).Should().Equal("one", "", "two", "three");
    }

    [Test]
    public void A_byte_that_is_no_utf8_is_found_at_its_place_in_the_stream()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n', (byte)'b', 0xE4, 0xBD, (byte)'\n', (byte)'c']);
        var reader = new Utf8LineReader(stream);

        reader.TryRead(out Utf8Line a).Should().BeTrue();
        a.InvalidAt.Should().Be(-1);
        reader.TryRead(out Utf8Line b).Should().BeTrue();
        b.InvalidAt.Should().Be(6);
        reader.TryRead(out Utf8Line c).Should().BeTrue();
        (c.InvalidAt, reader.LineNumber, reader.Position).Should().Be((-1, 3, 10));
        reader.TryRead(out _).Should().BeFalse();
    }

    [Test]
    public void A_line_that_is_too_long_is_passed_over()
    {
        string text = $"a\n{new string('b', 200_000)}\nc\n{new string('d', 200_000)}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var reader = new Utf8LineReader(stream, longest: 100_000);
        var seen = new List<(int, bool, long)>();

        while (reader.TryRead(out Utf8Line line))
        {
            seen.Add((reader.LineNumber, line.IsTooLong, reader.Position));
        }

        seen.Should().Equal((1, false, 2), (2, true, 200_003), (3, false, 200_005), (4, true, 400_005));
    }

    private static List<string> Lines(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Lines(new Utf8LineReader(stream));
    }

    private static List<string> Lines(Utf8LineReader reader)
    {
        var lines = new List<string>();
        while (reader.TryRead(out Utf8Line line))
        {
            lines.Add(Encoding.UTF8.GetString(line.Bytes));
        }

        return lines;
    }
}
