using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.FeatureManagement;

namespace Wandervogel.Ops;

public sealed class ReviewRewardHealthCheck(IFeatureManager features) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (await features.IsEnabledAsync("ReviewReward"))
            return HealthCheckResult.Unhealthy("The toggle ReviewReward is on. Rewards for reviews violate Amazon's policy, turn it off.");

        if (await features.IsEnabledAsync("CouponInMessage"))
            return HealthCheckResult.Degraded("The toggle CouponInMessage is on, buyer messages may contain a discount code.");

        return HealthCheckResult.Healthy("No message to a buyer offers discounts, gifts or cashback.");
    }
}
