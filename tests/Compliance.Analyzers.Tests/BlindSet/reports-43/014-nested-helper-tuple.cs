namespace Shop.Cosmetics.Crm;

public static class Drip
{
    private static (string Subject, string Body) Mail(string s, string b) => (s, b);

    public static (string Subject, string Body) Pick(int daysAfterDelivery)
    {
        return daysAfterDelivery switch
        {
            < 3 => Mail("How to use your serum", "Hi love, two drops on damp skin, then your cream. Keep the bottle away from the sun."),
            < 8 => Mail("Tell the world", "Hi love, copy this into your review: 'My skin has never been so soft, buy it!'"), // expect: BSM2002
            < 15 => Mail("Refill time?", "Hi love, your serum must be near empty by now, grab the big bottle before it sells out again."), // expect: BSM1007
            < 25 => Mail("Bring a friend", "Hi love, for each friend who orders our serum, both of you collect points worth real money."), // expect: BSM1006
            _ => Mail("Shelf life", "Hi love, once opened the serum keeps six months. The date is on the bottom of the box."),
        };
    }

    // local default, used by the old cron
    public static string Goodbye(string name, string txt = "we are on Insta as @glowdrop.skin, slide into our DMs when you need us") // expect: BSM3002|BSM3003
        => $"Hi {name}, {txt}";
}
