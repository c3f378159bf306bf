using System.Collections.Frozen;

namespace Tidewater.Localization;

public static class BuyerMessageStore
{
    private static readonly FrozenDictionary<(string Key, string Lang), string> Texts =
        new Dictionary<(string, string), string>
        {
            [("parcel_lost", "en")] = "The parcel is lost. Do you prefer a refund or a new one?",
            [("parcel_lost", "zh")] = "包裹丢失了，请问您希望退款还是重新发货？",
            [("late_fee", "en")] = "The express fee of {{amount}} has been refunded because the jacket came after the promised date.",
            [("late_fee", "zh")] = "因未按承诺日期送达，{{amount}} 的加急运费已退还到您的付款账户。",
            [("no_code", "en")] = "We don't hand out coupon codes in messages, and we can't lower the price for single buyers.",
            [("no_code", "zh")] = "我们不会通过消息发放优惠码，也不能单独为某位买家降价。",
            [("zip", "en")] = "The zip is repaired under warranty at no charge. The label for the return is in your account.",
            [("zip", "zh")] = "拉链属于保修范围，免费维修，退货标签已放入您的账户。",
        }.ToFrozenDictionary();

    public static string Get(string key, string lang) => Texts[(key, lang)];
}
