using System.Threading.Tasks;

namespace Hub.Alerts
{
    public class SlackAlerts
    {
        private readonly ISlackWebhook _hook;
        public SlackAlerts(ISlackWebhook hook) => _hook = hook;

        public Task BadReviewAsync(string asin, int stars) =>
            _hook.PostAsync("#cs-leeds", $"New {stars}-star review on {asin}. Whoever is on shift: check the order, do NOT ask the buyer to change it.");

        public Task CouponBudgetAsync(string name, decimal left) =>
            _hook.PostAsync("#marketing", $"Coupon {name} has {left:C} of its budget left in Seller Central.");

        public Task TemplateBlockedAsync(string id) =>
            _hook.PostAsync("#cs-taipei", $"範本 {id} 提到好評與折扣碼，已停用，請怡蓁改寫。");
    }
}
