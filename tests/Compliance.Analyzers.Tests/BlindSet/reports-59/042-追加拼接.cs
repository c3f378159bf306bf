using System.Collections.Generic;

namespace Minjiang.Erp.Amazon
{
    public class ReplyComposer
    {
        private readonly IList<string> _parts = new List<string>();

        public string Compose(BuyerTicket ticket)
        {
            string content = "您好，" + ticket.BuyerName + "：\r\n";
            content += "您投诉的异味问题我们核实过了，" + "床垫已安排退货，";
            content += "退货标签在您的订单页面。\r\n";

            if (ticket.FeedbackStars > 0 && ticket.FeedbackStars < 3)
            {
                content += "另外，";
                content += "您给店铺打的低分反馈影响太大，撤掉的话我们多退您十美元。\r\n"; // expect: BSM2005|BSM2001
            }

            if (ticket.AskedForDiscount)
            {
                content += "您问的枕头，";
                content += "单独给您算便宜二十块，别人没有这个价。\r\n"; // expect: BSM1001
            }

            _parts.Add(content);
            _parts.Add("岷江家纺客服");
            return string.Join("\r\n", _parts);
        }
    }
}
