namespace Halcyon.Light.Sms;

public static class SmsTexts
{
    public static ReadOnlySpan<byte> Eta => "Halcyon Light: your lamp will be delivered tomorrow between 9 and 12."u8;
    public static ReadOnlySpan<byte> Promo => "Halcyon Light: thanks for your order! Show this text for half price on your next lamp."u8; // expect: BSM1001|BSM1006

    public static readonly (string Key, string En, string Zh)[] BuyerTexts =
    [
        ("bulb", "The bulb broke on the way; a new one is in the mail.", "灯泡在途中破损，已为您补寄新的灯泡。"),
        ("raffle", "Answer this message and you are in the draw for a floor lamp.", // expect: BSM1006|BSM1005
                   "回复本消息即可参加落地灯抽奖。"), // expect: BSM1006|BSM1005
        ("site", "Spare shades are on our site, just google Halcyon Light.", "灯罩配件请直接回复本消息联系我们。"), // expect: BSM3001|BSM3003|BSM1007
    ];

    public static string Pick(string key, bool zh)
    {
        foreach (var (k, en, cn) in BuyerTexts)
            if (k == key) return zh ? cn : en;
        return "";
    }
}
