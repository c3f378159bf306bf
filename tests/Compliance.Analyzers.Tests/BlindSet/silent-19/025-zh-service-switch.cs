using System;

namespace KuaJingErp.KeFu
{
    public class ShouHouHuiFu
    {
        public string HuoQuHuiFu(ShouHouLeiXing leiXing, string maiJia)
        {
            switch (leiXing)
            {
                case ShouHouLeiXing.TuiKuan:
                    return "您好" + maiJia + "，退款已通过亚马逊原路退回，三到五个工作日到账。";
                case ShouHouLeiXing.BuFa:
                    return "您好" + maiJia + "，破损的玻璃杯今天免费补发，旧杯无需寄回。";
                case ShouHouLeiXing.YanWu:
                    return "您好" + maiJia + "，因暴雨航班取消，包裹预计周六送达，如不愿等待我们可为您取消并全额退款。";
                case ShouHouLeiXing.YaoZheKou:
                    return "您好" + maiJia + "，很抱歉，我们不能提供私下折扣，请以商品页面价格为准。";
                case ShouHouLeiXing.YaoWeiXin:
                    return "您好" + maiJia + "，我们不使用微信或电话联系，请直接回复本消息。";
                case ShouHouLeiXing.FaPiao:
                    return "您好" + maiJia + "，发票可在“我的订单”里下载。";
                default:
                    throw new NotSupportedException("不支持的售后类型，返现和优惠券类消息已禁用");
            }
        }
    }

    public enum ShouHouLeiXing { TuiKuan, BuFa, YanWu, YaoZheKou, YaoWeiXin, FaPiao }
}
