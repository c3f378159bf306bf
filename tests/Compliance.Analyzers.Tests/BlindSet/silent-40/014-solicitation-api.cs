using FikaAmazonAPI;
using Quartz;

namespace Amz.Solicit;

/// <summary>用官方接口请求评价（文字由亚马逊决定）</summary>
public class QingQiuPingJiaJob : IJob
{
    private readonly AmazonConnection _conn;
    private readonly ILogger<QingQiuPingJiaJob> _log;

    public QingQiuPingJiaJob(AmazonConnection conn, ILogger<QingQiuPingJiaJob> log) => (_conn, _log) = (conn, log);

    public async Task Execute(IJobExecutionContext context)
    {
        foreach (var id in await LoadOrdersAsync())
        {
            var ok = await _conn.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(id);
            _log.LogInformation("订单 {Id} 请求评价{Result}", id, ok ? "成功" : "失败");
        }
    }

    private Task<string[]> LoadOrdersAsync() => Task.FromResult(Array.Empty<string>());
}
