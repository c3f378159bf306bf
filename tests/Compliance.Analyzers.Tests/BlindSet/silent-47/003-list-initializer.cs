using System.Collections.Generic;

namespace Qinghe.Erp.Messaging
{
    /// <summary>售后话术库（发给亚马逊买家，已经合规审核）</summary>
    public class ShouHouHuaShu
    {
        public List<string> MaiJiaXiaoXi { get; } = new List<string>
        {
            "您好，您的包裹因港口拥堵延误，预计下周二送达。如不想继续等待，我们可以为您取消并全额退款。",
            "您好，很抱歉，我们无法提供私人折扣，请以商品页面价格为准。",
            "您好，破损的灯罩我们会免费补寄一个，无需退回原件。",
            "您好，退货标签已生成，请在“我的订单”中打印并贴在包裹外面。",
            "您好，退款已原路退回，到账需要三到五个工作日。",
            "您好，灯的线下方有一个旋钮，顺时针转动即可调节亮度。",
            "您好，我们不会以任何形式用礼品卡或返现换取评价，如有人以我们的名义联系您，请不要理会。",
        };

        public void TianJia(string neiRong)
        {
            if (!string.IsNullOrWhiteSpace(neiRong))
                MaiJiaXiaoXi.Add(neiRong);
        }
    }
}
