using System;
using System.Collections.Generic;

namespace Bot.Nlu
{
    /// <summary>What buyers say to us: training utterances for the intent classifier.</summary>
    public class IntentTrainingSet
    {
        public Dictionary<string, string[]> Utterances { get; } = new()
        {
            ["ask_discount"] = new[] { "can I get a discount", "do you have a coupon code", "any chance of money off", "能便宜点吗", "有优惠券吗" },
            ["threaten_review"] = new[] { "I will leave a bad review", "refund me or I give you one star", "不退款我就给差评" },
            ["ask_contact"] = new[] { "what is your whatsapp", "can I call you", "你们微信多少" },
            ["ask_gift"] = new[] { "where is my free gift", "is there a gift card in the box" },
        };

        public IEnumerable<string> Labels => Utterances.Keys;
    }
}
