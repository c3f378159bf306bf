using Compliance.Text;

namespace Compliance.Tests.Text;

[TestFixture]
internal sealed class CharMapTests
{
    [Test]
    public void It_finds_what_was_set_and_nothing_else()
    {
        var map = new CharMap<string>();
        for (var c = '一'; c < '一' + 1000; c++)
        {
            map.Set(c, c.ToString());
        }

        for (var c = '一'; c < '一' + 1000; c++)
        {
            map[c].Should().Be(c.ToString());
        }

        map['a'].Should().BeNull();
        map['龥'].Should().BeNull();
        map['\0'].Should().BeNull();
    }

    [Test]
    public void What_is_set_later_takes_the_place_of_what_was_there()
    {
        var map = new CharMap<string>();
        map.Set('a', "first");
        map.Set('a', "second");

        map['a'].Should().Be("second");
    }
}
