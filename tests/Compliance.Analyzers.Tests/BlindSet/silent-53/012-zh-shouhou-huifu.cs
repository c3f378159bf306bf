using System.Collections.Generic;

namespace Yuntu.ShouHou.HuiHua
{
    /// <summary>售后标准回复</summary>
    public static class BiaoZhunHuiFu
    {
        public static readonly Dictionary<string, string> MaiJiaXiaoXi = new Dictionary<string, string>
        {
            ["破损"] = "您好，收到您发来的照片了。新的杯子今天免费补寄，破损的无需退回。",
            ["全额退款"] = "您好，订单款项已全额原路退回，一般三到五个工作日到账。",
            ["延误"] = "您好，因港口拥堵，您的包裹预计晚到三天。如不愿等待，我们可以为您取消订单并全额退款。",
            ["要折扣"] = "您好，感谢咨询。我们无法提供私下折扣或优惠码，请以商品页面价格为准。",
            ["要微信"] = "您好，很抱歉我们不能提供微信或电话，有问题请直接回复此消息。",
            ["要改评"] = "您好，退款与评价无关，您不需要修改或删除评价。",
            ["发票"] = "您好，发票已上传，您可以在“我的订单”中下载。",
            ["保修"] = "您好，该商品保修二十四个月，保修期内免费维修或更换。",
        };
    }
}
