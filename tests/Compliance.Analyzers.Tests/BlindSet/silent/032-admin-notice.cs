namespace Backoffice.Notices
{
    public class StaffNotifier
    {
        private readonly ITeamsClient _teams;
        public StaffNotifier(ITeamsClient teams) => _teams = teams;

        public Task ReviewAlertAsync(string asin, int stars) =>
            _teams.PostToChannelAsync("reviews", $"New {stars}-star review on {asin}. Check whether it breaks Amazon's guidelines and report it.");

        public Task CouponBudgetAsync(string campaign, decimal left) =>
            _teams.PostToChannelAsync("ads", $"Coupon campaign {campaign} has {left:C} of its budget left.");

        public Task ViolationAsync(string agent, string orderId) =>
            _teams.PostToChannelAsync("compliance", $"{agent} tried to offer a gift card to the buyer of {orderId}. The message was not sent.");
    }
}
