namespace BoxPilot.Helpdesk
{
    public class CannedReplyProvider
    {
        public string GetBuyerReply(TicketReason reason, string firstName)
        {
            string reply;
            switch (reason)
            {
                case TicketReason.LateDelivery:
                    reply = "We are sorry for the delay. The carrier now expects to deliver on Thursday.";
                    break;
                case TicketReason.PriceDropped:
                    reply = "The price has gone down since you ordered. We can wire you the difference directly if you send us your bank details."; // expect: BSM1004|BSM3003
                    break;
                case TicketReason.NegativeReview:
                    reply = "We saw your review. Please take it down, and the full refund will follow the same day."; // expect: BSM2004|BSM2001
                    break;
                case TicketReason.SellerFeedback:
                    reply = "Your one-star seller feedback hurts our account. Please remove it as soon as you can."; // expect: BSM2005|BSM2004
                    break;
                default:
                    reply = "Thank you for your question. We will look into it and answer here within one working day.";
                    break;
            }
            return "Hello " + firstName + ", " + reply;
        }
    }

    public enum TicketReason { LateDelivery, PriceDropped, NegativeReview, SellerFeedback, Other }
}
