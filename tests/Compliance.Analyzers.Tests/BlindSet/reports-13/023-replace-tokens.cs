namespace Tianhe.MailMerge;

public static class AmazonMerge
{
    public const string BirthdayTemplate =
        "Dear %BuyerName%, happy birthday! We grant you %Discount% off anything in our shop today."; // expect: BSM1001

    public const string LostTemplate =
        "Dear %BuyerName%, parcel %TrackingNo% is lost. We have refunded %Amount% for order %OrderId%.";

    public const string GiftTemplate =
        "Dear %BuyerName%, pick a %GiftName% as a present for ordering from us; postage is on us too."; // expect: BSM1005

    public const string SocialTemplate =
        "Dear %BuyerName%, questions? Message us on Facebook: %FacebookPage%."; // expect: BSM3002|BSM3001|BSM3003

    public static string ForBuyer(string template, Order o) => template
        .Replace("%BuyerName%", o.BuyerName)
        .Replace("%OrderId%", o.AmazonOrderId)
        .Replace("%TrackingNo%", o.Tracking ?? "n/a")
        .Replace("%Amount%", o.Refunded.ToString("C"));

    public static string Nudge(Order o) =>
        "Dear NAME, a coupon for your next ITEM is waiting, ask for it by answering this message." // expect: BSM1002|BSM1001
            .Replace("NAME", o.BuyerName)
            .Replace("ITEM", o.ItemTitle);
}
