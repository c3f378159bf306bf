using System;
using System.Threading.Tasks;
using PostalSuite.Amazon.Abstractions;

namespace PostalSuite.Amazon.Feedback
{
    public static class FeedbackFollowUpExtensions
    {
        public static async Task FollowUpNegativeAsync(this IBuyerMailbox mailbox, SellerFeedback fb)
        {
            if (fb.Rating > 3 || fb.Removed)
                return;

            var subject = $"Your order {fb.OrderId}";
            string body;

            if (!fb.IssueResolved && fb.Attempts == 0)
                body = $"Hi {fb.BuyerName}, our records show order {fb.OrderId} arrived after the promised date. We have refunded the express postage of {fb.Postage:C}.";
            else if (!fb.IssueResolved)
                body = $"Hi {fb.BuyerName}, this is the third time we ask. Withdraw the seller feedback for order {fb.OrderId} first, then we will look for your parcel."; // expect: BSM2005
            else
                body = $"Hi {fb.BuyerName}, DHL has confirmed that the missing second box of order {fb.OrderId} was handed to your neighbour at no. 14.";

            if (fb.IsProductReview)
                body += " PS: a few buyers have since swapped their one star for five once they read the manual. Could you do the same with yours?"; // expect: BSM2004

            await mailbox.SendAsync(fb.RelayAddress, subject, body);
        }
    }
}
