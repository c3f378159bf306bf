class StringsShop
{
    private const string Sig = "\r\nCheers, Marko @ Fretworks";

    // dont touch spacing, marketplace counts chars
    public static string MsgAfterRepair(string buyer, string item)
    {
        return "Hey " + buyer + ", the " + item + " with the new nut is on its way. " +
               "When it plays fine, " +
               "would you take your 2-star " + // expect: BSM2004
               "comment off the " +
               "page for us?" + Sig;
    }

    public static string MsgStrings(string buyer)
    {
        return "Hey " + buyer + ", thanks for the photo, the B string was from a bad batch. " +
               "A new set is in the post today, free of charge." + Sig;
    }

    public static string MsgPicks(string buyer)
    {
        string msg = "Hey " + buyer + ", ";
        msg += "reach me any time on Tele";     // expect: BSM3002
        msg += "gram, I am fretworks_marko there, ";
        msg += "faster than this inbox.";
        msg += Sig;
        return msg;
    }
}
