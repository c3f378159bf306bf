namespace Wren.Playground;

public static class Nudges
{
    public static string Week1(string n)
    {
        const string intro = "hope the scooter runs smoothly. ";
        const string ask = "A short review helps other parents decide, so please write one. "; // expect: BSM2006
        return "Dear " + n + ", " + intro + ask;
    }

    public static string Week2(string n)
    {
        const string tip = "Tighten the stem bolt after the first ten miles. ";
        const string lure = "Film your kid riding it, post it under the listing and we'll send a helmet round. "; // expect: BSM2001|BSM1005
        return "Dear " + n + ", " + tip + lure;
    }

    public static string Week3(string n)
    {
        const string hint = "Our elves have hidden a wee treat for you: mention this message on your next order and see what happens. "; // expect: BSM1006|BSM1005
        return $"Dear {n}, {hint}";
    }

    public static string Recall(string n) => $"Dear {n}, stop using the scooter: the fork may crack. A refund for the full price has been issued.";
}
