using System.Collections.Generic;

namespace DianXiaoMi.Plugin.KeFu
{
    /// <summary>合规快捷回复，已经法务审核</summary>
    public static class HeGuiHuiFu
    {
        public static readonly IReadOnlyDictionary<string, string> NeiRong = new Dictionary<string, string>
        {
            ["退款完成"] = "您好，订单{订单号}已全额退款，款项将原路退回，一般3至5个工作日到账。",
            ["补发"] = "您好，漏发的电源线今天免费补寄，无需您承担任何费用。",
            ["拒绝折扣"] = "您好，我们无法提供私下折扣或优惠券，请以商品页面显示的价格为准。",
            ["拒绝站外"] = "您好，我们不在亚马逊以外交易，也不接受微信或银行转账，请通过亚马逊下单。",
            ["拒绝改评"] = "您好，退款与评价无关，您无需修改或删除评价，退款今天已经办理。",
            ["延误"] = "您好，因暴雪停运，您的包裹预计晚两天送达，如您不愿等待，我们可取消订单并全额退款。",
            ["退货"] = "您好，请在“我的订单”中选择该商品并打印预付退货标签，快递会上门取件。",
            ["保修"] = "您好，该产品自签收之日起保修24个月，故障件我们免费更换。",
        };
    }
}
