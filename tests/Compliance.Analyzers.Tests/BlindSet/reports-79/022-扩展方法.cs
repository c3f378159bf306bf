using System;

namespace SenLin.Common.Amazon
{
    public static class BuyerMessageExtensions
    {
        private const string Head = "您好，{0}：";
        private const string Foot = "森林家居客服部";
        private const string Star = Head + "灯已经换好了，请把之前那条三星的商品评价改成五星，谢谢理解。" + Foot; // expect: BSM2004|BSM2002

        public static string ToReplacementMessage(this BuyerOrder order)
        {
            return string.Concat(string.Format(Head, order.Buyer), "新的灯座已经寄出，运单号是", order.Tracking, "。", Foot);
        }

        public static string ToRatingMessage(this BuyerOrder order) => string.Format(Star, order.Buyer);

        public static string ToThanksMessage(this BuyerOrder order)
            => string.Concat(string.Format(Head, order.Buyer), "给客服返个图加个好评，红包立马到账，数量有限先到先得。", Foot); // expect: BSM2001|BSM1004

        public static string ToWattMessage(this BuyerOrder order)
            => $"您好，{order.Buyer}：灯泡最高功率为{order.Watt}瓦，请不要超过。";
    }

    public class BuyerOrder
    {
        public string Buyer { get; set; }
        public string Tracking { get; set; }
        public int Watt { get; set; }
    }
}
