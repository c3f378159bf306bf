using System.Collections.Generic;
using System.Threading.Tasks;

namespace Chenguang.Ads.Campaigns
{
    public class SponsoredBrandService
    {
        private readonly IAdsApi _api;

        public SponsoredBrandService(IAdsApi api) => _api = api;

        public async Task<string> CreateAsync(string brand, decimal dailyBudget)
        {
            var campaign = new SponsoredBrandCampaign
            {
                Name = $"{brand}-品牌推广-秋季",
                Headline = "秋季新品上架，全场八折起",
                DailyBudget = dailyBudget,
                LandingPage = "品牌旗舰店首页"
            };
            return await _api.CreateAsync(campaign);
        }

        public IReadOnlyList<string> NegativeKeywords() => new[]
        {
            "免费", "优惠券", "折扣码", "礼品卡", "返现", "二手"
        };

        public string Tip(decimal acos) => acos switch
        {
            > 0.5m => "广告花费占比过高，建议降低竞价或更换投放词",
            > 0.3m => "可以适当增加否定关键词",
            _ => "表现良好，可提高预算"
        };
    }
}
