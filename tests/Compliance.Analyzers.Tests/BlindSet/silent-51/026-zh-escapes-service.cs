using System;

namespace Shunde.Export
{
    public static class FuWuWenBen
    {
        // 尊敬的顾客，您的退款已处理。
        public const string TuiKuan = "\u5c0a\u656c\u7684\u987e\u5ba2\uff0c\u60a8\u7684\u9000\u6b3e\u5df2\u5904\u7406\u3002";

        public const string HuanXin = "尊敬的顾客，锅柄松动属于质量问题，我们免费为您更换新锅，旧锅无需退回。";

        public const string BuNeng = "尊敬的顾客，按照亚马逊的规定，我们不能提供优惠券或返现，请您谅解。";

        public const string XianXia = "尊敬的顾客，请勿相信线下转账的要求，所有款项都只通过亚马逊支付。";

        public const string BaoXiu = "尊敬的顾客，这口锅保修两年，请保留订单发票，不需要另外注册。";

        public const string YongFa = "尊敬的顾客，首次使用前请用温水清洗，打开后折叠手柄即可收纳。";

        public const string DiZhi = "尊敬的顾客，快递显示地址缺少门牌号，请直接回复本消息补充。";
    }
}
