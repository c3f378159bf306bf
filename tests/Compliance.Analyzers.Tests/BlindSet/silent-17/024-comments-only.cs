namespace Hearthside.Legacy;

public class ThankYouCard
{
    // Old text, taken out in 2021 after Amazon's warning:
    // "Leave us a 5-star review and we send you a $10 gift card. Contact us at hello@hearthside.shop"
    // Do not bring it back!

    /*
     * 旧版卡片文案（已停用）：
     * 五星好评截图发给客服，返现10美元。加微信 hearthside01
     */

    /// <summary>
    /// The card must not say "use code THANKS20 for 20% off your next order" any more.
    /// </summary>
    public string Text => "Descale the kettle once a month with citric acid. The two-year warranty begins on the day of delivery.";

    // TODO ask legal whether "write to us before you leave a bad review" was ever printed
    public int Copies { get; set; } = 5000;
}
