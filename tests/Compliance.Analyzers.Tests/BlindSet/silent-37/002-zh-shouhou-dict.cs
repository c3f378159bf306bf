using System.Collections.Generic;

namespace Yuesheng.Dianshang.Kefu
{
    // 售后话术，只放合规内容
    public class ShouhouDuanyu
    {
        private static readonly Dictionary<string, string> huashu = new Dictionary<string, string>
        {
            { "yanwu", "您好，受台风影响，您的包裹预计晚到三天，非常抱歉。" },
            { "tuikuan", "您好，订单款项已全额原路退回，一般三到五个工作日到账。" },
            { "bufa", "您好，少发的充电线今天免费补寄，请留意物流信息。" },
            { "huanxin", "您好，耳机仍在保修期内，我们为您免费更换一副新的。" },
            { "wuzhekou", "您好，很抱歉，我们无法提供私人折扣，请以商品页面价格为准。" },
            { "wuwaibu", "您好，我们不在亚马逊以外的渠道收款，请直接在亚马逊下单。" },
            { "dizhi", "您好，快递无法找到门牌号，请直接回复本消息补充完整地址。" },
            { "tuihuo", "您好，请在“我的订单”中选择退货，退货标签由我们承担。" },
            { "yiyong", "您好，您下单时使用的优惠券已经从这笔订单中扣除，发票上有显示。" }
        };

        public string Qu(string jian) => huashu.TryGetValue(jian, out var s) ? s : string.Empty;
    }
}
