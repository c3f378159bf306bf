namespace Lichtwerk.Alerts;

public class TeamsAlarm(ITeamsWebhook webhook)
{
    public Task NegativeReviewAsync(string asin, int stars) =>
        webhook.PostToTeamAsync("quality", $"New {stars}-star review on {asin}. Please find the batch and answer QA by noon.");

    public Task CouponLeakAsync(string code) =>
        webhook.PostToTeamAsync("marketing", $"Coupon {code} shows up on a deal site. Please disable the code and tell finance.");

    public Task TemplateBlockedAsync(string template) =>
        webhook.PostToTeamAsync("service", $"Template '{template}' was blocked: it offers a gift card for a review.");

    public Task ChapingAsync(string asin) =>
        webhook.PostToTeamAsync("shenzhen", $"{asin} 新增差评，请品控同事今天分析原因，严禁联系买家改评。");
}

public interface ITeamsWebhook
{
    Task PostToTeamAsync(string channel, string text);
}
