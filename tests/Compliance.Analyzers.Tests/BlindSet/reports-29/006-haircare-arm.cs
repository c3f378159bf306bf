using System;
namespace Silka.Haircare.Messaging;

public static class CurlMessages
{
    public static string For(Moment m, string firstName) => m switch
    {
        Moment.Leaking => $"Hi {firstName}, so sorry the bottle leaked. A replacement is on its way, please bin the old one.",
        Moment.DayTen => $"Hi {firstName}, snap a photo of your curls, post it with your review and we'll send a travel-size serum your way.", // expect: BSM2001
        Moment.DayThirty => $"Hi {firstName}, running low? Our friends get a little something off when they come back to us.", // expect: BSM1001|BSM1006
        Moment.BadRating => $"Hi {firstName}, we saw your two-star review. Now that the new bottle is there, would you consider raising your rating?", // expect: BSM2004
        _ => throw new ArgumentOutOfRangeException(nameof(m), m, "no text for this moment"),
    };
}

public enum Moment { Leaking, DayTen, DayThirty, BadRating }
