namespace Xinghe.Amz.Postman
{
    public class AfterSaleAnswer
    {
        private const string Sign = "星河卫浴";

        public string Create(AfterSaleTicket t)
        {
            string body = "您好，" + t.BuyerName + "：\n";
            body += "关于订单 " + t.OrderId + "，";
            body += t.Kind == TicketKind.NoStock
                ? "花洒仓库缺货，我们已替您取消并全额退款，您无需任何操作。\n"
                : "花洒漏水我们免费更换，新的今天寄出，旧的不用退回。\n";

            if (t.AskedInvoice)
                body += $"发票（编号 {t.InvoiceNo}）已作为附件发送。\n";

            if (t.AskedGift)
                body += "您问的礼品袋我们店里没有，不好意思。\n";

            body += Sign;
            return body.Replace("{lang}", "zh-CN");
        }
    }
}
