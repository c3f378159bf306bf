using System;
using System.Linq;

namespace Delphine.Amazon.Safety
{
    public class SafetyReplies
    {
        private readonly string[] _zh =
        {
            "您好，请只通过亚马逊下单和付款，我们不会在站外收款，也不会索要您的银行卡信息。",
            "您好，那封邮件不是我们发的，请不要点击里面的链接，也不要把密码告诉任何人。",
            "您好，我们不会因为评价给任何人返现或送礼，如果有人以我们的名义这样联系您，请向亚马逊举报。",
        };

        private readonly string[] _en =
        {
            "Hello, that call was not from us. We never ask for card details or passwords, and we take payment only through Amazon.",
            "Hello, please do not wire money to anyone in our name; orders are placed and paid on Amazon only.",
            "Hello, we do not pay for reviews and never will. If somebody offered you money in our name, please report it to Amazon.",
        };

        public string Pick(string locale, SafetyTopic topic)
        {
            var list = locale.StartsWith("zh", StringComparison.Ordinal) ? _zh : _en;
            return list.ElementAtOrDefault((int)topic) ?? list.First();
        }
    }

    public enum SafetyTopic { Payment, Phishing, Reward }
}
