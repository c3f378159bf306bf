using System.Collections.Frozen;

namespace Tidewell.Messaging.Localization;

internal static class FollowUpTexts
{
    public static FrozenDictionary<string, string> ByLocale { get; } = new Dictionary<string, string>
    {
        ["en-US"] = "Thank you for your order! Would you take a minute to share your honest review of the product?", // expect: BSM2006
        ["en-GB"] = "Thank you for your order! A free travel pouch is waiting for you - just reply to this message.", // expect: BSM1005
        ["zh-CN"] = "感谢您的购买！回复本消息即可领取20元优惠券，下次购物时可用。", // expect: BSM1002|BSM1001|BSM1006
        ["zh-TW"] = "感謝您的訂購！若您滿意，請給我們五星好評。", // expect: BSM2002|BSM2003
    }.ToFrozenDictionary();

    public static FrozenDictionary<string, string> DelayByLocale { get; } = new Dictionary<string, string>
    {
        ["en-US"] = "Your order is delayed by two days because of the storm. We are sorry for the wait.",
        ["zh-CN"] = "由于天气原因，您的订单将延迟两天送达，给您带来不便，敬请谅解。",
        ["zh-TW"] = "因天候因素，您的訂單將延後兩天送達，造成不便敬請見諒。",
    }.ToFrozenDictionary();
}
