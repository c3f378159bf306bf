using System.Collections.Generic;

namespace Triage.Samples;

/// <summary>What buyers wrote to us, used to train the intent classifier.</summary>
public static class BuyerUtterances
{
    public static readonly IReadOnlyDictionary<string, string[]> ByIntent = new Dictionary<string, string[]>
    {
        ["ask_discount"] = ["Can you give me a discount if I take three?", "any coupon for me?", "有沒有折扣碼可以用?"],
        ["ask_contact"] = ["What is your WhatsApp?", "Can I call you on the phone?", "可以加您微信吗"],
        ["blackmail"] = ["Refund me or I leave a one star review", "give me a gift card and I delete my review"],
        ["ask_freebie"] = ["Could you throw in a free cable?", "送个小礼物吧"],
        ["praise"] = ["Great product, five stars from me!"],
    };
}
