using Compliance.Judgement;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Judgement;

/// <summary>The sort of the workspaces, compared with the framework's stable one, which allocates.</summary>
[TestFixture]
internal sealed class StableSortTests
{
    private static readonly Gen<int[]> Numbers = from count in Gen.Choose(0, 200) from numbers in Gen.Choose(0, 99).ArrayOf(count) select numbers;

    [Test]
    public void It_orders_the_first_items_as_a_stable_sort_does_and_leaves_those_behind() =>
        Prop.ForAll(Numbers.ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(), (items, atMost) =>
        {
            int count = Math.Min(items.Length, atMost);
            int[] expected = [.. items.Take(count).OrderBy(n => n / 10), .. items.Skip(count)];
            int[]? spare = null;
            StableSort.Sort(items, ref spare, count, default(ByTens));
            return items.SequenceEqual(expected);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    // The units tell apart what the order does not.
    private readonly struct ByTens : IOrder<int>
    {
        public int Compare(in int a, in int b) => (a / 10).CompareTo(b / 10);
    }
}
