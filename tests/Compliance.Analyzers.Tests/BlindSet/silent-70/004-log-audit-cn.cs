using System;
using Microsoft.Extensions.Logging;

namespace QingMang.Erp.Reviews
{
    public class ReviewMonitor
    {
        private readonly ILogger<ReviewMonitor> _logger;
        private readonly IReviewApi _api;

        public ReviewMonitor(ILogger<ReviewMonitor> logger, IReviewApi api)
        {
            _logger = logger;
            _api = api;
        }

        public void Run(string asin)
        {
            _logger.LogInformation("开始抓取 {Asin} 的评价，包含一星到五星", asin);
            var list = _api.List(asin);
            foreach (var review in list)
            {
                if (review.Stars <= 2)
                {
                    _logger.LogWarning("发现差评 {Id}：{Title}，已通知运营跟进", review.Id, review.Title);
                }
                else if (review.Deleted)
                {
                    _logger.LogInformation("评价 {Id} 已被亚马逊删除", review.Id);
                }
            }

            if (list.Count == 0)
            {
                throw new InvalidOperationException($"商品 {asin} 没有可用的评价数据，请先配置站点授权");
            }

            _logger.LogDebug("好评率 {Rate:P1}，差评 {Bad} 条，返现关键词命中 {Hits} 次", list.PositiveRate, list.Bad, list.Hits);
        }
    }
}
