using System.Collections.Generic;
using System.Linq;

namespace Putian.Amz.Sender
{
    public sealed class BuyerMail
    {
        public string Subject { get; set; }
        public string Body { get; set; }
        public List<string> Attachments { get; } = new List<string>();
    }

    public class BuyerMailFactory
    {
        private static readonly string[] Openings = { "您好，", "尊敬的顾客，您好，" };

        public BuyerMail Invoice(string orderId)
        {
            var mail = new BuyerMail { Subject = $"订单 {orderId} 的发票", Body = Openings[0] + "您索取的发票见附件。" };
            mail.Attachments.Add(orderId + ".pdf");
            return mail;
        }

        public BuyerMail Season(string orderId) => new BuyerMail
        {
            Subject = "订单 " + orderId,
            Body = string.Join("", Openings.Last(), "附件是本季全系列跑鞋画册，挑中哪双告诉我们就行。") // expect: BSM1007|BSM4005
        };

        public BuyerMail Hidden(string orderId)
        {
            var body = Openings[0];
            body += "鞋垫已经补寄，";
            body += "另外麻烦加一下薇-信：pt_xie88。"; // expect: BSM3002|BSM5004
            return new BuyerMail { Subject = "订单 " + orderId, Body = body };
        }
    }
}
