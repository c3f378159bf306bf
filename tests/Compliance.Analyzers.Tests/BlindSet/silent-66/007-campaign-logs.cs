using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Crossdock.Campaigns
{
    public class CampaignRunner
    {
        private readonly ILogger<CampaignRunner> _logger;
        private readonly ICampaignStore _store;

        public CampaignRunner(ILogger<CampaignRunner> logger, ICampaignStore store)
        {
            _logger = logger;
            _store = store;
        }

        public async Task RunAsync(Guid id)
        {
            var c = await _store.FindAsync(id) ?? throw new ArgumentException("Campaign with coupon code not found.", nameof(id));
            _logger.LogInformation("Campaign {Id}: coupon {Code} gives {Percent}% off the next order", c.Id, c.Code, c.Percent);

            if (c.Percent > 50)
                throw new InvalidOperationException("A discount of more than 50% off needs the approval of the brand owner.");

            if (c.ReviewsBefore > c.ReviewsAfter)
                _logger.LogWarning("{Count} five-star reviews were removed by Amazon since the last run", c.ReviewsBefore - c.ReviewsAfter);

            _logger.LogDebug("买家 {BuyerId} 已修改评价，由一星改为五星", c.LastBuyerId);
            _logger.LogError("发送优惠券失败，活动 {Id}，请检查接口", c.Id);
        }
    }
}
