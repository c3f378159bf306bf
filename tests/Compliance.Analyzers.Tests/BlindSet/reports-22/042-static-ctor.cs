namespace Lark.Instruments;

static class StringsForStrings
{
    internal static readonly string Tuning;
    internal static readonly string Thanks;
    internal static readonly string Club;
    internal static readonly string[] SignOffs;

    static StringsForStrings()
    {
        Tuning = "Dear player, tune the top string last and let the ukulele rest overnight; new strings stretch.";
        Thanks = "Dear player, reply with a link to the review you wrote and " + // expect: BSM2001
                 "we'll post you a set of " + "strings, gratis.";
        Club = "Dear player, fill in the card at tiny.cc/larkclub " + // expect: BSM3001
               "to register your ukulele.";
        SignOffs = new string[3];
        SignOffs[0] = "All the best, the workshop at Lark";
        SignOffs[1] = "Yours, Lark. Bookings and gossip: lark.uke@gmail.com"; // expect: BSM3002|BSM3003
        SignOffs[2] = "Cheers, Lark. We only ever answer through Amazon messages.";
    }

    public static string ForBuyer(string body, int i) => body + "\n\n" + SignOffs[i];
}
