namespace Halden.Oms.Messaging;

internal static class Fragments
{
    internal const string Greeting = "Dear customer, ";
    internal const string Closing = " Kind regards, Halden Customer Service";
    internal const string Shop = "our own web shop";
}

internal static class BuyerMessages
{
    internal const string Instalment = Fragments.Greeting + "the second parcel of your order leaves tomorrow." + Fragments.Closing;

    internal const string DirectPurchase =
        $"{Fragments.Greeting}spare bags are cheaper in {Fragments.Shop}; please purchase them there next time.{Fragments.Closing}"; // expect: BSM3003|BSM1001

    internal const string Extend =
        Fragments.Greeting
        + "in return for an honest review on the product page " // expect: BSM2001
        + "we gladly extend your guarantee by a year."
        + Fragments.Closing;

    internal static string Label(string url) => $"{Fragments.Greeting}your label: {url}. Please affix it to the outer box.{Fragments.Closing}";
}
