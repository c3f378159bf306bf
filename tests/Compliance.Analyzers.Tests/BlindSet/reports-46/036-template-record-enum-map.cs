using System.Collections.Frozen;
using System.Collections.Generic;

namespace GlobeSeller.Starter;

public enum Moment { PreShip, Delivered, Quiet, AfterRefund }

public record struct StarterText
{
    public Moment When { get; init; }
    public string BuyerText { get; init; }
}

public static class StarterTexts
{
    private static readonly List<StarterText> _list = new()
    {
        new() { When = Moment.PreShip, BuyerText = "Hello %buyer%, please confirm the name for the embroidery: %custom%. We stitch it exactly as written." },
        new() { When = Moment.Delivered, BuyerText = "Hello %buyer%, dads love our %item%, and the leather belt next to it in our store makes it a set." }, // expect: BSM1007
        new() { When = Moment.Quiet, BuyerText = "Hello %buyer%, no pressure, but a sentence like \"Great quality, fast shipping\" in the review box is all we need." }, // expect: BSM2002|BSM2006
        new() { When = Moment.AfterRefund, BuyerText = "Hello %buyer%, your refund of %amount% for order %order% is complete." },
        new() { When = Moment.AfterRefund, BuyerText = "Hello %buyer%, we'll also pay for the dry cleaner and something on top for your nerves." }, // expect: BSM1003
    };

    public static FrozenSet<StarterText> All { get; } = _list.ToFrozenSet();
}
