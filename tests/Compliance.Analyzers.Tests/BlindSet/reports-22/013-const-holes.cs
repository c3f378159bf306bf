namespace Harbour.Templates;

internal static class Perks
{
    public const string Pct = "25%";
    public const string Reward = "a $20 e-gift card";
    public const string Host = "harbour-outdoor.shop";
    public const string Wechat = "WeChat";
}

public static class BuyerLetters
{
    public const string Winter = $"Cold fingers? You can have {Perks.Pct} off any second pair of gloves from us."; // expect: BSM1001
    public const string Snap = $"Post a photo review and {Perks.Reward} lands in your inbox."; // expect: BSM2001
    public const string Manual = $"The sizing chart is over at {Perks.Host}/sizes if you get stuck."; // expect: BSM3001
    public const string Talk = $"Add us on {Perks.Wechat}: harbour2020 and we'll answer in minutes."; // expect: BSM3002|BSM3003
    public const string Care = "Please wash the gloves by hand, wool side in, and let them dry away from the heater.";
    public const string Refund = $"We have refunded {Perks.Pct} of this order for the scratched buckle, as agreed in your return request.";
}
