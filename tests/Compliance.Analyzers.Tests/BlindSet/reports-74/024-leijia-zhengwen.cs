namespace Xinghe.Amz.Postman
{
    public class AfterSaleBody
    {
        public string Create(AfterSaleTicket t)
        {
            string body = "您好，" + t.BuyerName + "：\n";
            body += "关于订单 " + t.OrderId + "，";

            if (t.Kind == TicketKind.Leak)
            {
                body += "花洒漏水的问题我们已经核实，新的密封圈今天免费寄出。\n";
            }
            else if (t.Kind == TicketKind.NoStock)
            {
                body += "这款花洒仓库没货了，麻烦您自己在后台点一下取消订单，理由选“不想要了”。\n"; // expect: BSM4001
            }
            else
            {
                body += "安装时请缠三圈生料带。\n";
                body += "追评写满五十字，再给您报销一半的货款。\n"; // expect: BSM2001
            }

            body += "星河卫浴";
            return body;
        }
    }
}
