namespace Parley.Macros.Amazon;

/// <summary>Canned replies offered in the agent composer when the ticket came in through Amazon.</summary>
internal static class AmazonMacros
{
    public const string ParcelStuck =
        "Hi {{buyer.first_name}}, the carrier has not scanned your parcel since {{last_scan}}. If it has not moved by Friday we will refund the order in full.";

    public const string ThanksForPatience =
        "Hi {{buyer.first_name}}, thanks for bearing with us. Pop PATIENCE12 into the promo box next time and you'll knock a few quid off."; // expect: BSM1002|BSM1001

    public const string WrongColour =
        "Hi {{buyer.first_name}}, we are sorry that the blue one turned up instead of the green. The right colour leaves us today; keep or bin the other.";

    public const string Escalate =
        "Hi {{buyer.first_name}}, my manager can sort this out far quicker by phone, so do ring us on 0161 496 0233 any weekday."; // expect: BSM3002|BSM3003

    public static readonly string Sunny =
        "Hi {{buyer.first_name}}, glad the tent survived the storm! It would mean the world to a small family firm if you gave it all five stars."; // expect: BSM2002

    public static readonly string Spares =
        "Hi {{buyer.first_name}}, spare pegs are on petalandpole.co.uk/pegs, and CANVAS8 trims the total of your second order here."; // expect: BSM3001, BSM1002

    public static IEnumerable<string> All => [ParcelStuck, ThanksForPatience, WrongColour, Escalate, Sunny, Spares];
}
