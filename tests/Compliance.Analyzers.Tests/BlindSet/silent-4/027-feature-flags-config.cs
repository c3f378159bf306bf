using Microsoft.FeatureManagement;

namespace Hartwell.Web.Configuration;

public static class Flags
{
    public const string FreeGiftOverFifty = "free-gift-over-fifty";
    public const string ReviewReminders = "review-reminders:enabled";
    public const string VoucherAtCheckout = "checkout/voucher-code-v2";
}

public static class Routes
{
    public const string SubmitReview = "/products/{slug}/reviews/leave-a-review";
    public const string ClaimVoucher = "/account/vouchers/{code}/claim?off={percent}";
    public const string GiftCards = "/gift-cards/buy-a-gift-card";
}

public sealed class StartupChecks(IConfiguration configuration, IFeatureManager features)
{
    public async Task VerifyAsync()
    {
        var key = configuration["Vouchers:Signing:Key"];
        if (key is null && await features.IsEnabledAsync(Flags.VoucherAtCheckout))
        {
            throw new InvalidOperationException("Vouchers are switched on but 'Vouchers:Signing:Key' is missing; customers would see \"Your voucher could not be applied\".");
        }

        _ = configuration.GetValue("Reviews:RewardPoints:PerReview", 0);
        _ = configuration.GetSection("Email:Templates:Leave-Review-Get-Discount");
    }
}
