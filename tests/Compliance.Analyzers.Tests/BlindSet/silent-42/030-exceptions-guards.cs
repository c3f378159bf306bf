namespace Guadalajara.Leather
{
    internal sealed class MessageGuard
    {
        internal void Check(string text)
        {
            if (text.Contains("gift card", StringComparison.OrdinalIgnoreCase))
                throw new MessageRejectedException("You offered the buyer a gift card. Amazon forbids that, please delete the sentence.");
            if (text.Contains("% off", StringComparison.OrdinalIgnoreCase))
                throw new MessageRejectedException("Discounts such as '10% off your next order' may not be sent to buyers.");
            if (text.Contains("5 star", StringComparison.OrdinalIgnoreCase) || text.Contains("five star", StringComparison.OrdinalIgnoreCase))
                throw new MessageRejectedException("You may not ask for five star reviews.");
            if (text.Contains("whatsapp", StringComparison.OrdinalIgnoreCase))
                throw new MessageRejectedException("Do not give buyers your WhatsApp number; answer them in the thread.");
            if (text.Contains("paypal", StringComparison.OrdinalIgnoreCase))
                throw new MessageRejectedException("Refunds by PayPal are not allowed.");
        }

        internal string Explain(string rule) =>
            rule == "gift" ? "rule 'gift': no presents, vouchers or free items" :
            rule == "review" ? "rule 'review': nothing in exchange for a review" :
            "unknown rule " + rule;
    }

    internal class MessageRejectedException(string message) : Exception(message);
}
