namespace Copperline.Bots
{
    public sealed class ContactRequestAnswers
    {
        public string PhoneAsked(string buyer) =>
            $"Hello {buyer}, we are not allowed to call buyers or to give out a phone number, but we answer every message here within a day.";

        public string DirectOrderAsked(string buyer) =>
            $"Hello {buyer}, we cannot sell the kettle outside Amazon. Please place the order on the product page as usual.";

        public string BankTransferAsked(string buyer) =>
            $"Hello {buyer}, we cannot transfer money to a bank account. The refund for the dented kettle goes to the card you paid with.";

        public string CouponAsked(string buyer) =>
            $"Hello {buyer}, unfortunately we have no coupon we could give you. The price you see is the price for everyone.";

        public string GiftAsked(string buyer) =>
            $"Hello {buyer}, we are sorry, we cannot add a free gift to your order.";
    }
}
