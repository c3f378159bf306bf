namespace Beichen.Seller.Texts
{
    internal static class Parts
    {
        public const string Greeting = "您好，感谢您选购我们的空气炸锅。";
        public const string CleanTip = "炸篮请用软布清洗，不要放进洗碗机。";
        public const string Present = "回复本信息即可领取价值10美元的亚马逊礼品卡一张。"; // expect: BSM1005
        public const string Fix = "如果有任何故障，我们会按订单为您退款或更换。";
        public const string Bye = "北辰小家电客服部";
    }

    public class BuyerMessageFactory
    {
        private const int Off = 20;

        public string UsageTips(string orderId) => $"{Parts.Greeting}订单号：{orderId}。{Parts.CleanTip}{Parts.Fix}\n{Parts.Bye}";

        public string Touch(string orderId) => $"{Parts.Greeting}订单号：{orderId}。{Parts.Present}\n{Parts.Bye}";

        public string Again(string orderId) => $"{Parts.Greeting}下个月再下单，全店给您便宜{Off}%。\n{Parts.Bye}"; // expect: BSM1001|BSM1006
    }
}
