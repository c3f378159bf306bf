using System.Collections.Generic;

namespace Chopstix.Delivery.Push;

// Push texts of the courier-side app. Riders read them, no customer does.
internal static class RiderPushTexts
{
    public static readonly Dictionary<RiderEvent, string> ByEvent = new()
    {
        [RiderEvent.NewJob] = "New pick-up at {restaurant}. Accept within 30 seconds.",
        [RiderEvent.BonusHour] = "Rain bonus: earn 2 EUR extra per drop until 9 pm.",
        [RiderEvent.LowRating] = "Two diners rated your last deliveries below 3 stars. Open the app to see why.",
        [RiderEvent.ReferAFriend] = "Bring a friend who rides: you both get 50 EUR after ten trips.",
        [RiderEvent.GearShop] = "Riders get 20% off thermal bags in the gear shop this week.",
        [RiderEvent.TipReceived] = "A diner left you a tip of {amount}.",
    };

    public static string For(RiderEvent e, IReadOnlyDictionary<string, string> values)
    {
        var text = ByEvent[e];
        foreach (var (key, value) in values)
            text = text.Replace("{" + key + "}", value);
        return text;
    }
}

internal enum RiderEvent { NewJob, BonusHour, LowRating, ReferAFriend, GearShop, TipReceived }
