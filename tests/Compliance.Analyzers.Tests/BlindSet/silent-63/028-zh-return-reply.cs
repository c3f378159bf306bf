using System;

namespace Meiqi.Desk.Returns
{
    public class ReturnReply
    {
        public static string Approved(string buyer, string orderNo)
        {
            return $"{buyer}您好，订单{orderNo}的退货申请已通过，退货标签无需付费，请在十四天内寄出。";
        }

        public static string PartialRefund(string buyer, string orderNo, decimal amount)
        {
            return $"{buyer}您好，订单{orderNo}中有一只碗破损，我们已部分退款{amount:F2}美元到您的原付款方式。";
        }

        public static string NotWorn(string buyer, string orderNo)
        {
            return $"{buyer}您好，订单{orderNo}的裙子尚未收到退件，收到并检查后会在两个工作日内退款。";
        }

        public static string NoVoucher(string buyer)
        {
            return $"{buyer}您好，我们不提供任何形式的返现或优惠券，商品有质量问题可以退货退款。";
        }
    }
}
