using Microsoft.Extensions.Logging;

namespace Hochsitz.Optics.Sync
{
    public class PromotionSyncService
    {
        private readonly ILogger<PromotionSyncService> _logger;
        private readonly IPromotionStore _store;

        public PromotionSyncService(ILogger<PromotionSyncService> logger, IPromotionStore store)
        {
            _logger = logger;
            _store = store;
        }

        public async Task SyncAsync(Promotion promotion, CancellationToken ct)
        {
            if (promotion.Discount <= 0)
            {
                throw new ArgumentException("折扣必须大于零，请检查促销活动设置", nameof(promotion));
            }

            _logger.LogInformation("开始同步优惠券 {Code}，折扣 {Discount}，赠品 {Gift}", promotion.Code, promotion.Discount, promotion.Gift);

            if (await _store.ExistsAsync(promotion.Code, ct))
            {
                _logger.LogWarning("优惠券 {Code} 已存在，跳过", promotion.Code);
                return;
            }

            await _store.InsertAsync(promotion, ct);
            _logger.LogInformation("优惠券 {Code} 同步完成", promotion.Code);
        }

        public string StatusText(int state) => state switch
        {
            0 => "未开始",
            1 => "进行中",
            2 => "已结束",
            3 => "优惠券已领完",
            _ => "未知状态"
        };
    }
}
