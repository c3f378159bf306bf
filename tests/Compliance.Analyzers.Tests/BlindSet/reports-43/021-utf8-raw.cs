using System;

namespace TinyEdge.Mailer;

internal static class Payloads
{
    public static ReadOnlySpan<byte> BuyerDelay => "Hello, the drone battery needs a dangerous goods label, so it leaves one day later than planned."u8;

    public static ReadOnlySpan<byte> BuyerPromo => "Hello pilot, snag the propeller set at half the usual price, we keep the offer open for you till Sunday."u8; // expect: BSM1001

    // expect@+4: BSM2001
    public static ReadOnlySpan<byte> BuyerReview => """
        Hello pilot,
        the firmware in your drone is up to date.
        Once a friendly comment of yours is online, we mail you a spare battery.
        Fly safe
        """u8;

    // expect@+4: BSM3001|BSM3002|BSM3003
    public const string BuyerForum = """
        Hello pilot,
        the propellers marked with a dot go front left and rear right.
        All other questions: join discord.gg/tinydrone, our techs hang out there.
        """;
}
