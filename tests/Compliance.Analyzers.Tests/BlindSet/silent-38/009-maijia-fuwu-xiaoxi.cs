using System.Collections.Generic;

namespace RuiFeng.KeFu
{
    public static class MaiJiaFuWuXiaoXi
    {
        public static readonly Dictionary<string, string> WenBen = new Dictionary<string, string>
        {
            ["quanETuiKuan"] = "您好，订单已为您办理全额退款，款项将退回原支付方式。",
            ["buFaPeiJian"] = "您好，缺少的电源适配器已经免费补发，预计周三送达。",
            ["buNengDaZhe"] = "您好，我们不能私下给您打折，也不会通过站内信发送优惠券，请以商品页面价格为准。",
            ["buShouPingJia"] = "您好，感谢您的理解，不过退款与评价无关，您无需修改评价。",
            ["yanWu"] = "您好，受暴雨影响，包裹将晚到一至两天，敬请谅解。",
            ["faPiao"] = "您好，您要的发票已作为附件上传，请查收。",
            ["anZhuang"] = "您好，底座的四颗螺丝请对角拧紧，打开电源后等待十秒再操作。",
            ["baoXiu"] = "您好，电机保修两年，保修期内维修不收取任何费用。",
            ["zhiFu"] = "您好，请只在亚马逊平台内付款，切勿向任何人转账。",
        };
    }
}
