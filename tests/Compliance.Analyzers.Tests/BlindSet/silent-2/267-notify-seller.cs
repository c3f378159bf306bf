namespace Seller.Alerts;
public class AlertMails(IEmailSender sender)
{
    public Task LowStock(string to) => sender.SendEmailAsync(to, "Low stock", "Your listing B0C1 has only 5 units left. Restock soon or lower your coupon budget.");
    public Task BadReview(string to) => sender.SendEmailAsync(to, "New review", "A buyer left a 1-star review on your product. Report it to Amazon if it breaks the guidelines.");
    public Task Coupon(string to) => sender.SendEmailAsync(to, "Coupon ends", "Your coupon of 10% for B0C1 ends tomorrow. Renew it in Seller Central.");
}
