using Compliance.Judgement;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Judgement;

/// <summary>Lists of occurrences, compared with what says the same in a line: long ones as well as short ones.</summary>
[TestFixture]
internal sealed class OccurrenceListTests
{
    private const int Longest = 60;

    // Few symbols, so that places repeat, touch and lie inside each other.
    private static readonly Gen<Occurrence> Occurrences =
        from start in Gen.Choose(0, 40)
        from length in Gen.Choose(0, 4)
        from target in Gen.Choose(0, 2)
        from isDisguised in Gen.Elements(false, true)
        select new Occurrence(start, start + length, start, start + length, target, isDisguised);

    private static readonly Gen<Occurrence[]> Lists = Occurrences.ListOf().Select(l => l.Take(Longest).ToArray());

    [Test]
    public void Sealing_orders_by_place_and_keeps_of_equal_places_the_one_that_was_added_first() =>
        Prop.ForAll(Lists.ToArbitrary(), added => Shown(Sealed(added)).SequenceEqual(Shown(InOrder(added)))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Test]
    public void Two_lists_meet_where_one_of_either_starts_in_one_of_the_other() =>
        Prop.ForAll(Lists.ToArbitrary(), Lists.ToArbitrary(), (one, two) =>
            Sealed(one).Meets(Sealed(two)) == one.Any(a => two.Any(b => StartsIn(a, b) || StartsIn(b, a)))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Test]
    public void An_empty_one_meets_what_starts_where_it_stands_behind_another_empty_one()
    {
        Occurrence[] empty = [Occurrence.At(5, 5)];
        Occurrence[] both = [Occurrence.At(5, 5), Occurrence.At(5, 8)];

        Sealed(empty).Meets(Sealed(both)).Should().BeTrue();
        Sealed(both).Meets(Sealed(empty)).Should().BeTrue();
        Sealed(empty).Meets(Sealed(empty)).Should().BeFalse();
    }

    [Test]
    public void The_first_from_a_symbol_on_is_found_in_lists_of_any_length() =>
        Prop.ForAll(Lists.ToArbitrary(), Gen.Choose(0, 45).ToArbitrary(), (added, symbol) =>
            Sealed(added).FirstFrom(symbol) == InOrder(added).Count(o => o.Start < symbol)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static OccurrenceList Sealed(Occurrence[] added)
    {
        var list = new OccurrenceList();
        foreach (Occurrence occurrence in added)
        {
            list.Add(occurrence);
        }

        return list.Seal();
    }

    private static Occurrence[] InOrder(Occurrence[] added) =>
        [.. added.OrderBy(o => o.Start).ThenBy(o => o.End).ThenBy(o => o.Target).DistinctBy(o => (o.Start, o.End, o.Target))];

    private static bool StartsIn(Occurrence one, Occurrence other) => one.Start >= other.Start && one.Start < other.End;

    private static IEnumerable<string> Shown(OccurrenceList list) => Enumerable.Range(0, list.Count).Select(i => Shown(list[i]));

    private static IEnumerable<string> Shown(Occurrence[] list) => list.Select(Shown);

    private static string Shown(Occurrence o) => $"{o.Start} {o.End} {o.Target} {o.Disguised}";
}
