using SendGrid.Helpers.Mail;

namespace Feedmonitor.Notifications;

// mails to OUR customers, the sellers who rent the tool
public class SellerNotificationFactory
{
    public SendGridMessage TrialEnds(SellerAccount acc) => new()
    {
        From = new EmailAddress("hello@feedmonitor.example"),
        Subject = "Your Feedmonitor trial ends in three days",
        PlainTextContent = $"Hi {acc.FirstName},\n\nyour trial of Feedmonitor ends on {acc.TrialEnd:MMM d}. Your monitors stop after that day unless you choose a plan in your workspace.\n"
    };

    public SendGridMessage NegativeFeedback(SellerAccount acc, string orderId, int stars) => new()
    {
        From = new EmailAddress("alerts@feedmonitor.example"),
        Subject = $"Alert: {stars}-star seller feedback on your store",
        PlainTextContent = $"Hi {acc.FirstName},\n\nyour store received {stars}-star seller feedback for order {orderId}. " +
                           "If it is only about the product, you can open a case with Amazon to have it struck through. Do not offer the buyer anything for it.\n"
    };

    public SendGridMessage CouponBudget(SellerAccount acc, string asin) => new()
    {
        From = new EmailAddress("alerts@feedmonitor.example"),
        Subject = $"Alert: coupon budget of {asin} at 80%",
        PlainTextContent = $"Hi {acc.FirstName},\n\nthe coupon that you run in Seller Central for {asin} has used 80% of its budget.\n"
    };
}
