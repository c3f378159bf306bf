namespace Haimao.Oms.Services.Mail
{
    public class AmazonAnswerBuilder
    {
        private readonly OrderContext _ctx;

        public AmazonAnswerBuilder(OrderContext ctx)
        {
            _ctx = ctx;
        }

        public string BuildReply()
        {
            if (_ctx.AskedCoupon)
            {
                return "您好，很抱歉，我们没有优惠券可以发给您，也不能在站内信里提供折扣码。";
            }

            if (_ctx.AskedWhatsApp)
            {
                return "您好，我们不使用微信或电话联系买家，请直接在这里回复，我们会尽快答复。";
            }

            if (_ctx.Line == "promotion")
            {
                return "您好，账单上的减免是您下单时已经用掉的活动优惠，这笔订单实付 32.50 美元。";
            }

            return "您好，床笠洗过一次后有轻微缩水，属正常现象，如果装不上床垫，我们为您更换大一号。";
        }
    }
}
