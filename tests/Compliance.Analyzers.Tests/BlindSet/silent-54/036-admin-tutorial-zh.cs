using System.Collections.Generic;

namespace Qingshan.Erp.Help
{
    // 后台帮助中心，仅店铺管理员可见
    public static class BangZhuZhongXin
    {
        public static readonly Dictionary<string, string> WenZhang = new Dictionary<string, string>
        {
            ["coupon"] = "在卖家平台“广告—优惠券”中新建优惠券，审核通过后会显示在商品页面，所有顾客均可见。",
            ["vine"] = "注册 Vine 计划后，由亚马逊邀请评论人，卖家不得与评论人联系。",
            ["request"] = "“请求评论”按钮每个订单只能使用一次，文案由亚马逊生成。",
            ["forbidden"] = "站内信不得包含优惠码、返现、赠品、索要好评、删除差评、微信号等内容。",
            ["report"] = "如发现竞争对手用礼品卡换好评，可在“举报滥用行为”页面提交证据。",
        };
    }
}
