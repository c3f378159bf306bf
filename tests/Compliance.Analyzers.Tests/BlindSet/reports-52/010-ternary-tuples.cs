using System;

namespace Northgate.Support;

public class PolicyAwareReplier
{
    public (string Subject, string Body) BuildReply(Ticket t)
    {
        if (t.Kind == TicketKind.Discount)
            return ("Re: price question", "We can't offer private discounts; the price on the product page is the current one.");

        if (t.Kind == TicketKind.Damage)
            return ("Re: damaged item", t.PhotosReceived
                ? "Thank you for the pictures. The full amount has been refunded to your card."
                : "Keep the chair as it is, do not open a claim, and we will give you 40 dollars of your money back."); // expect: BSM1003

        return t.IsVip
            ? ("Re: your question", "Yes, it fits model B. Between us: clip the $5 coupon on our other listing before you buy.") // expect: BSM1002
            : ("Re: your question", "Yes, it fits model B and model C.");
    }

    public string Close(Ticket t) =>
        t.Solved ? "Glad that it works now. We would love to see all five stars light up next to our lamp." // expect: BSM2002
                 : "We are still working on it.";
}
