using System;

namespace Shuma.Kefu.Jujue
{
    public static class YijiaHuifu
    {
        public const string BuZhekou = "您好，您问能不能便宜一点：很抱歉，我们不提供私下折扣，请以商品页面的价格为准。";
        public const string BuYouhuiquan = "您好，我们不会通过消息发放优惠券或折扣码，请不要相信自称本店的私信。";
        public static readonly string BuFanxian = "您好，网上说的“好评返现”不是我们的活动，本店不会因为评价给任何好处。";

        public static string BuWeixin(string xingming)
        {
            return xingming + "您好，抱歉不能加微信，路由器的问题请直接在这里回复，我们当天处理。";
        }

        public static string JiangjiaBuchang(decimal yuanjia, decimal xianjia)
        {
            if (xianjia >= yuanjia)
            {
                throw new ArgumentException("现价不低于原价，无需回复降价问题");
            }
            return $"您好，您下单时的价格是{yuanjia}元，之后的调价不影响已完成的订单，因此无法退差价，请谅解。";
        }

        public static string BuShanPing() => "您好，您说退款就删评，其实不需要：路由器有故障，退款是应该的，评价请按您自己的感受保留。";
    }
}
