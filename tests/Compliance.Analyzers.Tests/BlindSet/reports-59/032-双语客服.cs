using System;
using System.Collections.Generic;

namespace Tongda.Multilingual
{
    public sealed class BilingualReply
    {
        public BilingualReply(string zh, string en)
        {
            Zh = zh;
            En = en;
        }

        public string Zh { get; }
        public string En { get; }

        public string ToBuyerText(string locale) => locale.StartsWith("zh") ? Zh : En;
    }

    public static class BilingualReplies
    {
        public static readonly Lazy<IReadOnlyDictionary<string, BilingualReply>> AmazonBuyer =
            new Lazy<IReadOnlyDictionary<string, BilingualReply>>(() => new Dictionary<string, BilingualReply>
            {
                { "resize", new BilingualReply(
                    zh: "您好，尺码不合适可以退货，运费由我们承担。",
                    en: "Hello, if the size is wrong you can return the shirt, we pay the postage.") },
                { "longer_warranty", new BilingualReply(
                    zh: "您好，只要您在商品页留下评论，保修就从一年延长到三年。", // expect: BSM2001
                    en: "Hello, post a review and your cover grows from one year to three.") }, // expect: BSM2001
                { "group", new BilingualReply(
                    zh: "您好，扫一扫包裹里的二维码，进我们的会员群，以后每个月都有福利。", // expect: BSM3001|BSM1006|BSM3003|BSM3002
                    en: "Hello, the wash label is on the left inner seam.") },
            });
    }
}
