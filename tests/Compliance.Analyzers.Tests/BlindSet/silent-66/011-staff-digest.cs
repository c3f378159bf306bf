using System.Text;
using System.Threading.Tasks;

namespace Ironleaf.Agency.Reporting
{
    public class MorningDigest
    {
        private readonly ISlackWebhook _slack;
        private readonly IDingTalkRobot _ding;

        public MorningDigest(ISlackWebhook slack, IDingTalkRobot ding) { _slack = slack; _ding = ding; }

        public async Task PostAsync(BrandStats s)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"*{s.Brand}* - yesterday");
            sb.AppendLine($"New reviews: {s.FiveStars} with five stars, {s.OneStars} with one star");
            sb.AppendLine($"Coupons clipped: {s.Clips}, coupon cost {s.CouponCost:C}");
            sb.AppendLine("Team: please answer the open buyer threads before noon, and never mention reviews in them.");
            await _slack.PostAsync("#account-" + s.Brand.ToLowerInvariant(), sb.ToString());

            await _ding.SendMarkdownAsync("晨报", $"**{s.Brand}** 昨日新增差评 {s.OneStars} 条，好评 {s.FiveStars} 条。请各位运营今天核对优惠券预算，不得私下联系买家改评。");
        }
    }
}
