using System;

namespace Haiyue.Erp.Refunds
{
    public static class RefundNotice
    {
        public static string Full(string order, decimal amount) =>
            $"Hello, order {order} could not be shipped because the last unit was damaged. We have refunded {amount:C} in full to your original payment method.";

        public static string Partial(string order, decimal amount, string part) =>
            $"Hello, the {part} was missing from order {order}. We have issued a partial refund of {amount:C} for it on this order.";

        public static string Shipping(string order) =>
            "Hello, because order " + order + " arrived late, the shipping fee has been refunded to your card.";

        public static string NoFee(string order) =>
            $"To be clear: nothing is deducted from the refund of order {order}. There is no restocking fee, and you get the full price back.";

        public static string Zh(string order) => $"您好，订单{order}的退款已原路退回，不会打折扣，也不收取任何手续费。";
    }
}
