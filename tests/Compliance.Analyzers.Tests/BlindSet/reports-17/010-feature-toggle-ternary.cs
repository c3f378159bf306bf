using Microsoft.FeatureManagement;
using Serilog;

namespace Wandervogel.Touchpoints;

public sealed class CustomerTouchpointComposer(IFeatureManager features)
{
    private static readonly ILogger Log = Serilog.Log.ForContext<CustomerTouchpointComposer>();

    public async Task<string> ComposeDayFiveAsync(CustomerTouchpoint tp)
    {
        var rewardOn = await features.IsEnabledAsync("ReviewReward");
        var extraOn = await features.IsEnabledAsync("ExtraSocks");
        Log.Debug("reward={Reward} extra={Extra}", rewardOn, extraOn);

        var closing = rewardOn
            ? "Once your opinion is online at Amazon we give you half of the purchase price back." // expect: BSM2001
            : "If a seam opens within two years, answer here and we repair or replace the backpack.";

        var extra = extraOn
            ? "By the way, a pair of hiking socks travels to you for nothing, as a surprise from us." // expect: BSM1005
            : string.Empty;

        return $"Dear {tp.FirstName},\n\nplease wax the zips once per season.\n{closing}\n{extra}\n\nYour Wandervogel team";
    }
}
