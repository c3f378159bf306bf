using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DaLu.Amazon.Sync
{
    public class ReviewSyncWorker : BackgroundService
    {
        private readonly ILogger<ReviewSyncWorker> _logger;
        private readonly IReviewApi _api;

        public ReviewSyncWorker(ILogger<ReviewSyncWorker> logger, IReviewApi api)
        {
            _logger = logger;
            _api = api;
        }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    var count = await _api.PullAsync(stoppingToken);
                    _logger.LogInformation("拉取差评完成，共 {Count} 条，其中已删除评价 {Deleted} 条", count.Total, count.Deleted);
                    if (count.Total == 0)
                        _logger.LogDebug("没有新的五星好评，也没有新的差评");
                }
                catch (QuotaException ex)
                {
                    _logger.LogWarning(ex, "优惠券接口超出配额，赠品与返现数据稍后重试");
                }
                catch (Exception ex)
                {
                    throw new InvalidOperationException("同步买家评价失败：请联系管理员微信群处理", ex);
                }

                await Task.Delay(TimeSpan.FromMinutes(30), stoppingToken);
            }
        }
    }
}
