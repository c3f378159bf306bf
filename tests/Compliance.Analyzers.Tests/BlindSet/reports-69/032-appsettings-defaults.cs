using System.Collections.Generic;

namespace ZhuoYue.Seller.Config
{
    public class AutoMessageOptions
    {
        public bool Enabled { get; set; } = true;

        public int DelayHours { get; set; } = 72;

        public string ShippedLateText { get; set; } = "您好，您的订单因仓库盘点晚发一天，新的送达日期为{date}，给您带来不便敬请谅解。";

        public string MissingAccessoryText { get; set; } = "您好，包装内少放的数据线已单独寄出，不收取任何费用。";

        public string ReviewInviteText { get; set; } = "您好，写下真实的使用感受并上传图片，我们就送您一条同款数据线。"; // expect: BSM2001|BSM1005

        public string CrossSellText { get; set; } = "您好，买了充电宝的顾客都在选购我们的快充头和收纳盒，快来看看吧。"; // expect: BSM1007

        public string OutOfStockText { get; set; } = "您好，仓库已经没货，请您主动申请取消订单，不要等我们操作。"; // expect: BSM4001

        public Dictionary<string, int> DailyLimits { get; set; } = new Dictionary<string, int>
        {
            ["US"] = 600,
            ["DE"] = 400,
            ["JP"] = 400
        };
    }
}
