namespace PawKitchen.Web.Helpers;

public static class PlaceholderLetters
{
    private const string Raw = "Dear #NAME#, your spare whisk for order #ORDER# is packed and goes out tomorrow.";

    public static string Spare(Order o) => Raw.Replace("#NAME#", o.BuyerName).Replace("#ORDER#", o.AmazonOrderId);

    public static string Promo(Order o) =>
        "Dear #NAME#, here is #CODE#, type it at the payment and get #PCT# off the bread mixer."  // expect: BSM1002|BSM1001
            .Replace("#NAME#", o.BuyerName)
            .Replace("#CODE#", o.PromoCode)
            .Replace("#PCT#", "18%");

    public static string Paid(Order o) =>
        string.Concat("Dear ", o.BuyerName, ", instead of a return request on Amazon please give us your bank account, ", "we wire the money today."); // expect: BSM1004|BSM3003|BSM3002

    public static string Stars(Order o) =>
        string.Concat(o.BuyerName, "您好，麻烦您在商品页面写：“质量很好，物流很快”，并打五颗星。"); // expect: BSM2002
}
