using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Wherry.Campaigns;

public abstract record Step(TimeSpan After, string Text);
public sealed record Say(TimeSpan After, string Text) : Step(After, Text);
public sealed record SayIf(TimeSpan After, string Text, Func<OrderFacts, bool> Condition) : Step(After, Text);

public static class Sequences
{
    private static TimeSpan Days(int n) => TimeSpan.FromDays(n);

    public static ImmutableArray<Step> Fitness { get; } =
    [
        new Say(Days(1), "The seat post must be inserted past the MIN line. Page 4 of the attached manual shows it."),
        new SayIf(Days(2), "One box of your rower is still with the carrier. It is due on {eta}; we refund it if it does not come.", static f => f.OpenBoxes > 0),
        new Say(Days(3), "Stuck with the assembly? The film on bit.ly/wherry-row shows every bolt."), // expect: BSM3001
        new Say(Days(6), "Feeling fit? Pick up a heart-rate belt with 30 % knocked off, just for rower owners."), // expect: BSM1001
        new Say(Days(14), "Post your opinion of the rower, good or bad, and you are in the draw for a smartwatch."), // expect: BSM2001
    ];

    public static ImmutableArray<Step> Kitchen { get; } = ImmutableArray.Create<Step>(
        new Say(Days(1), "You ordered the 110 V mixer for an address in Spain, where mains is 230 V. Shall we cancel and refund it?"),
        new Say(Days(8), "Missing a whisk? Browse our seller page for whisks, bowls and the all-new pasta roller."), // expect: BSM1007
        new Say(Days(9), "The dough hook you reported as bent is covered; a straight one is in the post."));

    public static bool TryGet(string category, [NotNullWhen(true)] out IReadOnlyList<Step>? steps)
    {
        steps = category switch
        {
            "fitness" => Fitness,
            "kitchen" => Kitchen,
            _ => null,
        };
        return steps is not null;
    }
}
