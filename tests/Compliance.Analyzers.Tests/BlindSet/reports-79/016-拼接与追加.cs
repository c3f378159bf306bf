using System;

namespace Yiyou.Shop.Tools
{
    public partial class AmazonReplyForm
    {
        private string BuildBody(string buyer, string orderNo, string product, int days)
        {
            string body = "亲爱的" + buyer + "，您好！";
            body += Environment.NewLine;
            body += "您购买的" + product + "（订单号" + orderNo + "）原定" + days + "天后送到。";

            if (days > 10)
            {
                body += "可是这款已经断货，我们发不出来了，" +
                        "请您自己去后台点取消订单，原因就选“不想要了”，" + // expect: BSM4001
                        "这样对大家都方便。";
            }
            else
            {
                body += "到货后" + "用优惠码 AUTUMN8 " + "再买一件可省八美元。"; // expect: BSM1002|BSM1001
            }

            body += Environment.NewLine + "客服小林";
            return body;
        }

        private static string BuildReturnBody(string orderNo)
        {
            string text = "您好，订单" + orderNo + "的退货我们已经收到，";
            text = text + "退款今天已原路退回，银行入账一般要三个工作日。";
            return text;
        }
    }
}
