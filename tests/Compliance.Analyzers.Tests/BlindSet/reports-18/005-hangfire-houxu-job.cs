using Hangfire;

namespace HangZhou.Amz.Jobs;

public class QianShouHouGenJinJob
{
    private readonly IBuyerMessenger _messenger;
    private readonly ILogger<QianShouHouGenJinJob> _logger;

    public QianShouHouGenJinJob(IBuyerMessenger messenger, ILogger<QianShouHouGenJinJob> logger)
    {
        _messenger = messenger;
        _logger = logger;
    }

    [AutomaticRetry(Attempts = 2)]
    public async Task ExecuteAsync(string amazonOrderId, int day)
    {
        _logger.LogInformation("签收后第{Day}天跟进，订单 {OrderId}", day, amazonOrderId);

        if (day == 3)
            await _messenger.SendAsync(amazonOrderId, "您好，您购买的加湿器第一次使用前请先泡棉芯十分钟，出雾会更均匀。");
        else if (day == 7)
            await _messenger.SendAsync(amazonOrderId, "您好，用了一周感觉怎么样？方便的话请到订单页面写一条评价，谢谢。"); // expect: BSM2006
        else if (day == 14)
            await _messenger.SendAsync(amazonOrderId, "We remind you again: your review for the humidifier is still not written. Only cost you 30 second!"); // expect: BSM2006
        else
            await _messenger.SendAsync(amazonOrderId, "Your loyalty is treasure for us. Next time when you order, a mystery present will be put in the box for you."); // expect: BSM1006|BSM1005

        BackgroundJob.Schedule<QianShouHouGenJinJob>(j => j.ExecuteAsync(amazonOrderId, day + 7), TimeSpan.FromDays(7));
    }
}
