using Microsoft.Extensions.Logging;
using Quartz;
using System;
using System.Threading.Tasks;

namespace Tuyou.Amazon.Jobs;

[DisallowConcurrentExecution]
public class HeguiSyncJob : IJob
{
    private readonly IReviewCrawler _crawler;
    private readonly ISolicitationClient _solicitation;
    private readonly ILogger<HeguiSyncJob> _logger;

    public HeguiSyncJob(IReviewCrawler crawler, ISolicitationClient solicitation, ILogger<HeguiSyncJob> logger)
    {
        _crawler = crawler;
        _solicitation = solicitation;
        _logger = logger;
    }

    public async Task Execute(IJobExecutionContext context)
    {
        _logger.LogInformation("开始同步评论，本次只抓取一星和二星差评");
        var deleted = await _crawler.CountDeletedAsync();
        if (deleted > 0)
        {
            _logger.LogWarning("有 {Count} 条评论被买家删除或修改，星级统计将重新计算", deleted);
        }

        foreach (var orderId in await _crawler.GetOrdersForRequestAsync())
        {
            try
            {
                await _solicitation.CreateProductReviewAndSellerFeedbackSolicitationAsync(orderId);
                _logger.LogInformation("Request a Review clicked for {OrderId}, buyer will get the Amazon mail for a star rating", orderId);
            }
            catch (SolicitationException ex) when (ex.Code == 403)
            {
                _logger.LogWarning(ex, "You have already asked this buyer for a review, order {OrderId} skipped", orderId);
            }
            catch (Exception ex)
            {
                throw new JobExecutionException($"请求评论失败：{orderId}，请联系管理员加微信群排查", ex, refireImmediately: false);
            }
        }

        Console.WriteLine("done, please check the coupon report and the refund report in admin");
    }
}
