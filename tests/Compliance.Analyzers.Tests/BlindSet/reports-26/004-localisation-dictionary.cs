using System.Collections.Frozen;

namespace Libreplex.Messaging.Localisation;

public sealed class BuyerTexts
{
    private static readonly FrozenDictionary<string, string> En = new Dictionary<string, string>
    {
        ["return.label"] = "Your prepaid return label is attached. Please hand the parcel in at any Post Office within 14 days.",
        ["review.ask"] = "We would be obliged if you could award the item five stars.", // expect: BSM2002
        ["review.fix"] = "Now that the replacement has reached you, would you kindly revise your one-star review?", // expect: BSM2004
        ["refund.done"] = "The refund of {0} has been issued through Amazon and should reach your card in 3 to 5 working days.",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Zh = new Dictionary<string, string>
    {
        ["return.label"] = "退货标签已附上，请在14天内将包裹交给邮局。",
        ["review.ask"] = "如果您方便，恳请给我们一个五星好评。", // expect: BSM2002
        ["review.fix"] = "补发的商品您已收到，能否麻烦您把那条差评删掉？", // expect: BSM2004
        ["refund.done"] = "退款 {0} 已通过亚马逊原路退回。",
    }.ToFrozenDictionary();

    public string For(string key, bool zh) => (zh ? Zh : En)[key];
}
