namespace Haimao.Oms.Services.Mail
{
    public class AmazonReplyBuilder
    {
        private readonly OrderContext _ctx;

        public AmazonReplyBuilder(OrderContext ctx)
        {
            _ctx = ctx;
        }

        public string BuildReply()
        {
            if (_ctx.IsReturn)
            {
                return "您好，退货标签已经生成，请在“我的订单”里下载打印，贴在外箱上交给快递即可。";
            }

            if (_ctx.BuyerLevel >= 3)
            {
                return "感谢您一直以来的支持，送您一张8美元优惠券，券码 HM8OFF，月底前都能用。"; // expect: BSM1002
            }

            if (_ctx.AskedSize)
            {
                return "您好，这款床笠适合厚度在30厘米以内的床垫，您的床垫可以使用。";
            }

            return "您好，我们旗舰店本周上了十几款四件套，和您买的床笠很搭，有空来逛逛。"; // expect: BSM1007
        }
    }
}
