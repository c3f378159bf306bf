using System.Collections.Generic;

namespace Qinghe.Erp.Messaging
{
    /// <summary>站内信话术库（发给亚马逊买家）</summary>
    public class HuaShuKu
    {
        public List<string> MaiJiaXiaoXi { get; } = new List<string>
        {
            "您好，您的包裹因天气原因延误，预计周五送达。如不想继续等待，我们可以为您取消并全额退款。",
            "您好，感谢您的购买！下次下单可享受九折优惠，直接告诉我们订单号即可。", // expect: BSM1001|BSM1006
            "亲，给个五星好评吧，您的支持对我们小店非常重要！", // expect: BSM2002
            "您好，破损的灯罩我们会免费补寄一个，无需退回。",
            "您好，收货满意的话晒图评价，我们返现 5 美元给您。", // expect: BSM2001
            "您好，有问题请加我们客服微信 lamp_service88，处理更快。", // expect: BSM3002|BSM3003
        };

        public void TianJia(string neiRong)
        {
            if (!string.IsNullOrWhiteSpace(neiRong))
                MaiJiaXiaoXi.Add(neiRong);
        }
    }
}
