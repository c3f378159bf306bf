using System;

namespace Formosa.Seller.Service
{
    public class BuyerReplyComposer
    {
        public string ComposeDefect(string buyerName, string orderId)
        {
            return string.Format("{0} 您好，訂單 {1} 的水壺漏水，我們深感抱歉，新品將於明日寄出，您無須支付任何費用。", buyerName, orderId);
        }

        public string ComposeClosing(string buyerName)
        {
            return string.Format("{0} 您好，新水壺若使用順利，懇請將先前的負評刪除，我們感激不盡。", buyerName); // expect: BSM2004
        }

        public string ComposeLine(string buyerName)
        {
            return string.Format("{0} 您好，平台訊息常常漏接，請加我們的 LINE：formosa_kettle，專人為您處理。", buyerName); // expect: BSM3002|BSM3003
        }

        public string ComposeRefund(string buyerName, DateTime date)
        {
            return string.Format("{0} 您好，退款已於 {1:yyyy/MM/dd} 退回您的原付款方式，請留意帳單。", buyerName, date);
        }
    }
}
