using System;
using System.Linq;

namespace Otley.Cycle.Mail
{
    public class MailBodyBuilder
    {
        private static readonly string Salutation = "{0} 您好：";
        private const string Sign = "Otley Cycle 里茲";

        public string Build(string buyer, params string[] paragraphs)
            => string.Join(Environment.NewLine + Environment.NewLine,
                new[] { string.Format(Salutation, buyer) }.Concat(paragraphs).Append(Sign));

        public string ForPuncture(string buyer) => Build(buyer,
            "您收到的內胎在氣嘴處有破洞，",
            "我們今天免費寄出一條新的內胎。");

        public string ForSpring(string buyer) => Build(buyer,
            "在結帳頁輸入優惠碼 RIDE2SPRING，下次購買運費由我們負擔。", // expect: BSM1002
            "祝您騎車平安。");

        public string ForQuote(string buyer, int qty) => Build(buyer,
            $"若要 {qty} 支打氣筒，請不要透過亞馬遜，直接匯款給我們即可。"); // expect: BSM3003
    }
}
