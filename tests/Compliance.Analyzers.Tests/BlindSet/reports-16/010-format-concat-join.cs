namespace Threadbare.Rendering;

public static class BuyerTexts
{
    public static string Welcome(string buyer, string code, int percent) =>
        string.Format("Hello {0}, {2}% comes off your basket with {1}, only for customers on this list.", buyer, code, percent); // expect: BSM1002|BSM1001

    public static string Survey(string buyer) =>
        string.Concat("Hello ", buyer, ", ", "fill in the form on tinyurl.com/brolly-survey, it takes a minute."); // expect: BSM3001

    public static string Reminder(string buyer, string orderId) => string.Join("\n",
        $"Hello {buyer},",
        $"a fortnight ago we asked about order {orderId}.",
        "We noticed that you have yet to review it, so here is a second nudge.", // expect: BSM2006
        "The Brolly Company");

    public static string Label(string buyer) => string.Join("\n",
        $"Hello {buyer},",
        "the prepaid label is in your Amazon returns centre.",
        "Print it, tape it over the old one and hand the parcel to any post office.");
}
