namespace Lichtwerk.Shop.Application.Messaging;

/// <summary>Texts for Amazon buyers, EN + 简体.</summary>
public static class KaeuferTexte
{
    public const string DelayEn =
        "Hello, your parcel left our warehouse in Kassel one day late. The carrier now expects delivery on {0}. If that is too late for you, we cancel and refund in full.";

    public const string ThanksEn =
        "Hello {0}, we hope the lantern lights up your terrace. As one of our regulars you pay 12% less on the matching wall lamp."; // expect: BSM1001

    public const string DelayZh = "您好，您的包裹因海关查验延误，预计{0}送达，给您带来不便深表歉意。";

    public const string ThanksZh = "您好，感谢您选购我们的灯笼！老客户再次下单可享八八折。"; // expect: BSM1001

    public static readonly string FollowUpEn =
        "Hello {0}, did the lantern arrive safely? "
        + "Give us all five stars and we put a second lantern on its way to you, on the house."; // expect: BSM2001
}
