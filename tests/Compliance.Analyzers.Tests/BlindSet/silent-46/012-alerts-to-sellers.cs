using System.Threading.Tasks;

namespace StarWatch.Alerts
{
    public class ReviewAlertMailer
    {
        private readonly IMailQueue _queue;
        public ReviewAlertMailer(IMailQueue queue) { _queue = queue; }

        public Task NewCritical(SellerAccount seller, string asin, int stars, string excerpt) =>
            _queue.EnqueueAsync(seller.LoginEmail,
                $"New {stars}-star review on {asin}",
                $"Hello {seller.Contact}, a shopper left a {stars}-star review on {asin}: \"{excerpt}\". Open StarWatch to see it. Remember that Amazon does not let you ask for a change of the review.");

        public Task Removed(SellerAccount seller, string asin) =>
            _queue.EnqueueAsync(seller.LoginEmail,
                $"Review removed on {asin}",
                $"Hello {seller.Contact}, Amazon has deleted a negative review on {asin} that you reported. Your average rating is now 4.6 stars.");

        public Task CouponBudget(SellerAccount seller, string asin) =>
            _queue.EnqueueAsync(seller.LoginEmail,
                $"Coupon budget almost used up on {asin}",
                $"Hello {seller.Contact}, 80% of the coupon budget for {asin} is spent. Raise the budget in Seller Central or the coupon ends early.");
    }

    public interface IMailQueue { Task EnqueueAsync(string to, string subject, string body); }
    public record SellerAccount(string LoginEmail, string Contact);
}
