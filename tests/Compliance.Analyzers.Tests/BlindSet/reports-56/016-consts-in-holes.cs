namespace Kestrelworks.Notifications;

internal static class Perks
{
    public const string GiftCard = "a $5 gift card";
    public const string ShopUrl = "kestrelworks.store";
    public const int SpareBlades = 2;
}

internal static class ShaverMessages
{
    public const string Charging = "Dear customer, charge the shaver for eight hours before the first use.";

    public const string ThankYouNote =
        $"Dear customer, thank you for buying the S3 shaver. Tell us your favourite colour and {Perks.GiftCard} is yours."; // expect: BSM1005

    public const string Cleaning =
        $"Dear customer, rinse the head under warm water. You will find more tricks on {Perks.ShopUrl}, our own shop."; // expect: BSM3001|BSM1007|BSM3003

    public static string Blades(string order) =>
        $"Dear customer, {Perks.SpareBlades} blades were missing from order {order}. We have sent them today at no cost.";

    public static string Opinion(string product) =>
        $"Dear customer, whatever you think about the {product}: send us the link to your Amazon review, and {Perks.GiftCard} goes out the same day."; // expect: BSM2001

    public static string Return(string order) =>
        $"Dear customer, the return of order {order} was approved. The label is prepaid.";
}
