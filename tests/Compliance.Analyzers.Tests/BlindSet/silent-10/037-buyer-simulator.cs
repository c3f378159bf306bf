using System;
using System.Collections.Generic;

namespace LoadTest.Buyers
{
    /// <summary>Plays the buyer against the bot in the staging environment: these are INCOMING texts.</summary>
    public class IncomingBuyerSimulator
    {
        private static readonly string[] IncomingFromBuyer =
        {
            "Do you have a coupon for me?",
            "Can I get a discount if I buy three?",
            "I want a full refund or I will leave a negative review.",
            "有优惠吗？能便宜点吗？",
            "你们卡片上写的好评返现是真的吗？",
            "能加个微信聊吗？",
            "I never got the free cable that is shown on the page.",
        };

        public IEnumerable<string> Next(int n)
        {
            var rng = new Random(n);
            for (var i = 0; i < n; i++) yield return IncomingFromBuyer[rng.Next(IncomingFromBuyer.Length)];
        }
    }
}
