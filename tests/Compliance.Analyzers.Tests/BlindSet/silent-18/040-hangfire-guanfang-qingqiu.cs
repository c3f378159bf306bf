using FikaAmazonAPI;
using Hangfire;

namespace HangZhou.Amz.Jobs
{
    /// 只调用亚马逊官方 Solicitations 接口请求评价，不写任何自定义文字
    public class GuanFangQingQiuJob
    {
        private readonly AmazonConnection _conn;
        private readonly ILogger<GuanFangQingQiuJob> _log;

        public GuanFangQingQiuJob(AmazonConnection conn, ILogger<GuanFangQingQiuJob> log) { _conn = conn; _log = log; }

        [JobDisplayName("请求评价 Request a Review - 订单 {0}")]
        [Queue("solicitation")]
        public void Run(string orderId)
        {
            var ok = _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(orderId);
            if (ok)
                _log.LogInformation("Review request for order {OrderId} was sent by Amazon, customer review not yet written", orderId);
            else
                _log.LogWarning("订单 {OrderId} 不在可请求评价的时间窗口内，跳过索评", orderId);
        }

        public static void Register() =>
            RecurringJob.AddOrUpdate<GuanFangQingQiuJob>("please-review-daily", j => j.Run(""), "0 9 * * *");
    }
}
