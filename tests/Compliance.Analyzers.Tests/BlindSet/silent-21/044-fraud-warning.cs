namespace Lichtwerk.Amazon.Warnings;

public static class WarnTexte
{
    public const string FakeCard =
        "Hello, somebody puts cards into our parcels that promise money for five stars. They are not ours; please ignore them and scan no QR code.";

    public const string FakeCall =
        "Hello, we never call Amazon buyers and never ask for a bank transfer. If somebody does so in our name, tell Amazon.";

    public const string FakeCardZh =
        "您好，请勿相信包裹中以我们名义承诺好评返现的卡片，那不是我们放入的，我们从不以返现换取评价。";

    public const string FakeShopHant =
        "您好，提醒您：任何要求您加 LINE 或私下匯款的訊息都不是我們發送的，請勿理會。";

    public const string Recall =
        "Hello, the plug of your lamp can get hot. Please stop using it. We have refunded the full price, you need not return the lamp.";
}
