using System;
using System.Linq;

namespace Zhuoyou.Shop.Messaging
{
    // 桌游店：把零散的句子拼成一封信
    public static class PinJie
    {
        public static string BuJian(string buyer, string[] parts)
        {
            var list = string.Join("、", parts);
            return string.Concat("您好", buyer, "，经核对您缺少的配件为：", list, "。我们会在24小时内免费补寄。");
        }

        public static string YaoQing(string buyer, string gameName)
        {
            return string.Concat(
                "您好", buyer, "，《", gameName, "》玩得开心吗？",
                "把开箱视频传到商品评论区，我们赠送", // expect: BSM2001
                "扩展包一份，包邮到家。");
        }

        public static string ZongJie(Order order)
        {
            var sentences = new[]
            {
                "您的退货包裹我们已经收到。",
                $"退款{order.Total:F2}美元已提交亚马逊处理。",
                "为表歉意，另外再给您微信发一个20元红包。", // expect: BSM1004|BSM1003
            };
            return string.Join(Environment.NewLine, sentences.Where(s => s.Length > 0));
        }

        public static string QueRen(Order order) => string.Join(" ",
            "请确认收件地址：",
            order.Address,
            "若门牌号有误请在今天下午四点前回复。");
    }
}
