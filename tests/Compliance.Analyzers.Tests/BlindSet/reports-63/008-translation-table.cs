using System.Collections.Generic;

namespace Support.Localization
{
    public class ReplyLine
    {
        public string Key;
        public string En;
        public string Zh;
    }

    public static class ReplyTranslations
    {
        public static readonly List<ReplyLine> Lines = new()
        {
            new ReplyLine
            {
                Key = "reply.delay",
                En = "We are sorry, your order will arrive two days later than promised. You can wait, or we cancel it and refund you.",
                Zh = "很抱歉，您的订单将比承诺晚两天送达。您可以继续等待，也可以由我们取消并退款。"
            },
            new ReplyLine
            {
                Key = "reply.refunded",
                En = "The refund for the missing cable has been issued to your card.",
                Zh = "缺少的数据线的款项已原路退回。"
            },
            new ReplyLine
            {
                Key = "reply.bonus",
                En = "Send us a picture of your published rating and an extra filter is yours.", // expect: BSM2001
                Zh = "评价发布后把截图发给我们，再送您一个滤芯。" // expect: BSM2001
            },
            new ReplyLine
            {
                Key = "reply.newseries",
                En = "By the way, our spring range of purifiers has just come in, have a look round our storefront!", // expect: BSM1007
                Zh = "另外，我们的春季净化器新品已上架，欢迎到店铺逛逛！" // expect: BSM1007
            },
            new ReplyLine
            {
                Key = "reply.manual",
                En = "The manual is attached. Step 4 shows how to reset the filter light.",
                Zh = "说明书见附件，第4步说明了如何重置滤芯指示灯。"
            }
        };
    }
}
