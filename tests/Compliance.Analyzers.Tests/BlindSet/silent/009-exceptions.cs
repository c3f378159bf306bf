using System;

namespace Shoply.Checkout
{
    public sealed class GiftCardException : Exception
    {
        public GiftCardException(string message) : base(message) { }
    }

    public class GiftCardRedeemer
    {
        public decimal Redeem(GiftCard card, decimal total)
        {
            if (card == null) throw new ArgumentNullException(nameof(card), "A gift card is needed to redeem it.");
            if (card.IsBlocked) throw new GiftCardException("The gift card has been blocked because of a chargeback.");
            if (card.Balance <= 0) throw new GiftCardException("The gift card has no balance left, please use another payment method.");
            if (card.Currency != "EUR") throw new NotSupportedException("Discount and gift card cannot be combined for this currency.");
            return Math.Min(card.Balance, total);
        }
    }
}
