namespace Fulong.Saas.Billing;

/// <summary>Messages to the subscribers of our ERP (sellers), not to their buyers.</summary>
public sealed class SubscriberMails(IMailQueue queue)
{
    public Task TrialEndsAsync(Tenant tenant) => queue.EnqueueAsync(tenant.BillingAddress,
        "Your Fulong ERP trial ends in three days",
        $"Dear {tenant.CompanyName}, your trial of Fulong ERP ends on {tenant.TrialEnd:d}. Upgrade to the yearly plan and pay for ten months instead of twelve.");

    public Task QuotaAsync(Tenant tenant, int used) => queue.EnqueueAsync(tenant.BillingAddress,
        "短信额度不足",
        $"尊敬的{tenant.CompanyName}，贵司ERP账号的接口调用额度已使用{used}%，续费年度套餐可享九折，请联系您的客户经理。");

    public Task SuspendedAsync(Tenant tenant) => queue.EnqueueAsync(tenant.BillingAddress,
        "Message sending paused",
        $"Dear {tenant.CompanyName}, we paused your message rules, because rule 3 promises buyers a gift card for a review. Please correct the rule in the editor.");
}
