using System.Collections.Immutable;

namespace Reedsong.Woodwind.Helpdesk;

public enum Macro { ReedStrength, ReedMould, Callback, Emoji, Social, RateUs, LoyaltyClub, Address }

public static class InboxMacros
{
    public static readonly ImmutableDictionary<Macro, string> AmazonEnglish = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create(Macro.ReedStrength, "Hello {0}, strength 2.5 suits most players in their first two years. You may swap unopened boxes for another strength."),
        KeyValuePair.Create(Macro.ReedMould, "Hello {0}, reeds with dark spots should not be played. We have refunded the box; please bin it."),
        KeyValuePair.Create(Macro.Callback, "Hello {0}, this is easier by voice. What is your mobile number, and when may our sales lady ring you?"), // expect: BSM3002|BSM3004|BSM3003
        KeyValuePair.Create(Macro.Emoji, "Hello {0}, the ligature goes on with the screws to the right 👍 and the reed a hair below the tip."), // expect: BSM5001
        KeyValuePair.Create(Macro.Social, "Hello {0}, our player community chats on W.h.a.t.s.A.p.p, send a hi to 0 7 7 0 0 9 0 0 4 6 1."), // expect: BSM3002|BSM5004
        KeyValuePair.Create(Macro.RateUs, "Hello {0}, give the clarinet stand top marks on its page and a box of reeds is yours."), // expect: BSM2001|BSM2002
        KeyValuePair.Create(Macro.LoyaltyClub, "Hello {0}, with this order you have earned 120 points in our club, 80 more and you can swap them for a mouthpiece."), // expect: BSM1006
        KeyValuePair.Create(Macro.Address, "Hello {0}, your parcel came back because the flat number was missing. Please send it here and we ship again at no cost."),
    ]);

    public static string Render(Macro macro, string buyer) => string.Format(AmazonEnglish[macro], buyer);
}
