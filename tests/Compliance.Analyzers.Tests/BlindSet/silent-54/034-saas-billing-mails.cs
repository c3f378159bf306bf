namespace Ulmenring.Billing;

/// <summary>Mails of the SaaS vendor to its own tenants about their subscription.</summary>
public sealed class TenantBillingMails(ITenantMailer mailer)
{
    public Task SendTrialEndsAsync(Tenant tenant) => mailer.SendToTenantAsync(tenant.BillingEmail,
        subject: "Your trial of Ulmenring ERP ends in three days",
        body: $"Hello {tenant.AdminName}, to keep the repricing and inventory modules, please choose a subscription plan under Settings, Billing.");

    public Task SendSeatsAsync(Tenant tenant, int seats) => mailer.SendToTenantAsync(tenant.BillingEmail,
        subject: "Number of seats",
        body: $"Hello {tenant.AdminName}, your tenant now uses {seats} seats. The subscription fee changes with the next invoice.");

    public Task SendPaymentFailedAsync(Tenant tenant) => mailer.SendToTenantAsync(tenant.BillingEmail,
        subject: "Payment of your subscription failed",
        body: $"Hello {tenant.AdminName}, the direct debit for invoice {tenant.LastInvoice} was returned by your bank. Please check the account data in Settings, Billing.");
}
