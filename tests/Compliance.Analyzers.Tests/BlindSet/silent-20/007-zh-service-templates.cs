using System.Collections.Generic;

namespace KuaJing.KeFu
{
    /// <summary>客服标准话术，已由合规部审核</summary>
    public class BiaoZhunHuaShu
    {
        public static readonly Dictionary<string, string> dicHuaShu = new Dictionary<string, string>()
        {
            { "yanwu", "您好，受台风影响，包裹预计晚到三天。如您不想继续等待，我们可以取消订单并全额退款。" },
            { "tuikuan", "您好，您的退款已原路退回到下单时使用的支付方式，三到五个工作日到账。" },
            { "buji", "您好，漏发的遥控器今天已补寄，您无需支付任何费用。" },
            { "dizhi", "您好，地址中缺少门牌号，麻烦您直接回复本消息补充，谢谢。" },
            { "jujue", "您好，很抱歉，我们无法提供任何私下折扣或优惠券，请以商品页面价格为准。" },
            { "tuihuo", "您好，退货标签已附上，请贴在包裹外侧交给快递员。" },
            { "anzhuang", "您好，请先拧紧电线下方的螺丝，再合上盖板。" },
            { "fapiao", "您好，您需要的发票见附件。" },
        };
    }
}
