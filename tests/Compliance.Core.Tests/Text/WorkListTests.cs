using Compliance.Text;

namespace Compliance.Tests.Text;

[TestFixture]
internal sealed class WorkListTests
{
    [Test]
    public void It_grows_and_keeps_what_is_in_it()
    {
        var list = new WorkList<int>();
        for (var i = 0; i < 100; i++)
        {
            list.Add(i);
        }

        list.Count.Should().Be(100);
        list.ToArray().Should().Equal(Enumerable.Range(0, 100));
        list[99].Should().Be(99);
    }

    [Test]
    public void Going_through_it_ends_at_the_last_item()
    {
        var list = new WorkList<int>();
        list.Add(1);
        list.Add(2);
        list.Add(3);
        list.RemoveLast();

        var sum = 0;
        foreach (int item in list)
        {
            sum += item;
        }

        sum.Should().Be(3);
    }

    [Test]
    public void Nothing_is_left_after_it_was_cleared()
    {
        var list = new WorkList<int>();
        list.Add(1);
        list.Clear();

        list.Count.Should().Be(0);
        list.ToArray().Should().BeEmpty();
    }
}
