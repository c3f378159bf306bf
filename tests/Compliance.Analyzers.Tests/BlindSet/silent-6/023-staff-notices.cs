using System.Net.Http.Json;

namespace SellerDesk.Ops.Slack;

public class StaffAlerts
{
    private readonly HttpClient _slack;
    public StaffAlerts(HttpClient slack) => _slack = slack;

    public Task TemplateBlockedAsync(string templateName, string author) => PostToStaffChannelAsync(
        $":no_entry: Template '{templateName}' by {author} was blocked: it offers a coupon for a review. Colleagues, never send such texts to buyers.");

    public Task NegativeReviewAsync(string asin, int stars) => PostToStaffChannelAsync(
        $"New {stars}-star review on {asin}. Do NOT ask the buyer to change or delete it; report it to Amazon only if it breaks their rules.");

    public Task CouponBudgetAsync(string campaign, decimal spent) => PostToStaffChannelAsync(
        $"Coupon campaign {campaign} has spent {spent:C}; 20% off ends tonight unless marketing raises the budget.");

    public Task GiftStockAsync(int left) => PostToStaffChannelAsync(
        $"Only {left} free gift boxes left for the Christmas bundle, please reorder.");

    public Task TrainingAsync() => PostToStaffChannelAsync(
        "@here Reminder for the support team: the course 'Why we never pay for five-star reviews' takes place on Thursday at 10.");

    private Task PostToStaffChannelAsync(string text) =>
        _slack.PostAsJsonAsync("services/hook/staff-alerts", new { channel = "#support-internal", text });
}
