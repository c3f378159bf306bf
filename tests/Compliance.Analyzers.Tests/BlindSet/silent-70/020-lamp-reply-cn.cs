namespace MingDeng.Lamp.Services
{
    public class AmazonReplyBuilder
    {
        public string ForFlicker(AmazonTicket ticket, bool replaced)
        {
            string msg = ticket.BuyerName + "您好，";
            msg += "台灯闪烁的问题已收到。";
            msg += replaced
                ? "新的灯头已经寄出，不收任何费用，旧的无需退回。"
                : "请把灯头拧紧，并确认插座没有经过调光器。";
            msg += "灯座底部的细微信号灯常亮表示供电正常。";
            msg += "电线下方的卡扣请不要用力拉扯，打开后把灯臂折到 90 度即可。";
            msg += "如果您想退货，请在订单页面提交申请，退货标签免费，我们收到后全额退款。";
            return msg;
        }

        public string ForPriceQuestion(AmazonTicket ticket)
        {
            string msg = ticket.BuyerName + "您好，";
            msg += "您问能不能便宜一些，我们不能私下改价，也不能另外给优惠码，";
            msg += "请以商品页面的价格为准，也请只在亚马逊上下单和付款。";
            return msg;
        }

        public string ForInvoice(AmazonTicket ticket)
        {
            string msg = ticket.BuyerName + "您好，";
            msg += "发票里“折扣”一行是您下单时已经享受的活动优惠，与支付金额一致。";
            msg += "订单号：" + ticket.AmazonOrderId + "。";
            return msg;
        }
    }
}
