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
                    reply = "we are sorry for the delay. The carrier now expects to deliver on Thursday.";
                    break;
                case TicketReason.AskedForDiscount:
                    reply = "thank you for asking. We cannot offer discounts outside of Amazon; please order at the listed price.";
                    break;
                case TicketReason.AskedForPhone:
                    reply = "we can only help you in this thread. Please reply to this message and describe what the display shows.";
                    break;
                case TicketReason.OfferedReview:
                    reply = "there is no need to change your review. The refund has been issued because the item was faulty.";
                    break;
                case TicketReason.WantsToPayDirectly:
                    reply = "we do not accept PayPal or bank transfers. Orders can be paid through Amazon only.";
                    break;
                default:
                    reply = "we have forwarded your question about the hinge to our engineers and answer here tomorrow.";
                    break;
            }
            return "Hello " + firstName + ", " + reply;
        }
    }

    public enum TicketReason { LateDelivery, AskedForDiscount, AskedForPhone, OfferedReview, WantsToPayDirectly, Other }
}
