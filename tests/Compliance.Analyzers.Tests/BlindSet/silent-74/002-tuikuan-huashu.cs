using System;

namespace Lekang.Erp.Amazon.Kefu
{
    public class RefundTemplates
    {
        public static readonly string 全额退款 = "您好，您的订单 {0} 已全额退款，款项会原路退回到您付款的卡上，请留意。";

        public static readonly string 部分退款 = "您好，您收到的套装里少了一根数据线，我们已就这根数据线为订单 {0} 部分退款 6 美元。";

        public static readonly string 补寄 = "您好，螺丝缺失是我们的疏忽，已安排免费补寄一包螺丝，预计五天送达。";

        public static readonly string 评估中 = "您好，您寄回的商品已收到，质检同事正在评估，明天给您答复。";

        public static readonly string 拒绝返现 = "您好，我们不能通过亚马逊以外的方式给您退钱，所有退款都只走亚马逊。";

        public string Fill(string template, string orderId) => string.Format(template, orderId);
    }
}
