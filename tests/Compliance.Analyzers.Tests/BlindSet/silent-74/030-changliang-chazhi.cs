using System;

namespace Beichen.Seller.Texts
{
    internal static class Pieces
    {
        public const string Greeting = "您好，";
        public const string Basket = "炸篮涂层脱落属于质量问题，我们免费为您更换炸篮。";
        public const string NoCard = "很抱歉，我们不能提供礼品卡，也没有折扣可以给到您。";
        public const string Bye = "北辰小家电客服部";
    }

    public class BuyerAnswerFactory
    {
        private const int Days = 3;

        public string ForBasket(string orderId) => $"{Pieces.Greeting}订单号：{orderId}。{Pieces.Basket}预计{Days}天送达。\n{Pieces.Bye}";

        public string ForCard(string orderId) => $"{Pieces.Greeting}订单号：{orderId}。{Pieces.NoCard}\n{Pieces.Bye}";

        public string ForRefund(string orderId, string amount)
        {
            Func<string, string> wrap = s => string.Concat(Pieces.Greeting, "订单号：", orderId, "。", s, "\n", Pieces.Bye);
            return wrap("退款 " + amount + " 美元已原路退回，银行入账需要几个工作日。");
        }
    }
}
