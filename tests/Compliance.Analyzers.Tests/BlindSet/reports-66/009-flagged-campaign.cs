using System;
using Microsoft.FeatureManagement;
using System.Threading.Tasks;

namespace Northgate.Agency.Campaigns
{
    public class PrimeWeekCampaign
    {
        private readonly IFeatureManager _features;
        private readonly IBuyerSellerMessaging _bsm;

        public PrimeWeekCampaign(IFeatureManager features, IBuyerSellerMessaging bsm)
        {
            _features = features;
            _bsm = bsm;
        }

        public async Task RunAsync(CampaignTarget t)
        {
            var text = await _features.IsEnabledAsync("PrimeWeek.ShortText")
                ? "Prime week is coming: our blenders will be 30% cheaper, so save the date!" // expect: BSM1001|BSM1007
                : "Your blender of order " + t.OrderId + " needs the new gasket; we are sending it today without charge.";

            if (t.Locale == "zh-CN")
            {
                text = await _features.IsEnabledAsync("PrimeWeek.ShortText")
                    ? "会员日快到了，全店破壁机直降三成，记得来抢！" // expect: BSM1001|BSM1007
                    : "您订单 " + t.OrderId + " 的破壁机需更换密封圈，我们今天免费为您寄出。";
            }

            await _bsm.ContactBuyerAsync(t.OrderId, text);
        }
    }
}
