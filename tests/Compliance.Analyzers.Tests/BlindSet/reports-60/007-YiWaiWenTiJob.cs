using System;
using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;
using Quartz;

namespace HuoLang.Erp.Jobs;

[DisallowConcurrentExecution]
public class YiWaiWenTiJob : IJob
{
    private readonly AmazonConnection _conn;
    private readonly IDingDanRepository _dingDan;
    private readonly ILogger<YiWaiWenTiJob> _logger;

    public YiWaiWenTiJob(AmazonConnection conn, IDingDanRepository dingDan, ILogger<YiWaiWenTiJob> logger)
    {
        _conn = conn;
        _dingDan = dingDan;
        _logger = logger;
    }

    public async Task Execute(IJobExecutionContext context)
    {
        var list = await _dingDan.GetYiChangAsync(DateTime.Today.AddDays(-2));
        foreach (var d in list)
        {
            string text;
            switch (d.YiChangLeiXing)
            {
                case YiChang.PoSun:
                    text = $"Hello, the warehouse told us that the box of order {d.OrderNo} was damaged before pickup. We sent a new unit today at no cost, tracking {d.NewTracking}.";
                    break;
                case YiChang.LouFa:
                    text = $"Hello, we are sorry one bottle was missing in order {d.OrderNo}. We will send you the money 9 USD by PayPal, not by Amazon."; // expect: BSM1004|BSM3003
                    break;
                case YiChang.QueHuo:
                    text = $"Hello, order {d.OrderNo} has no stock now, could you please request cancellation from your side? It will be faster for both of us."; // expect: BSM4001
                    break;
                default:
                    continue;
            }

            var ok = await _conn.Messaging.CreateUnexpectedProblemAsync(d.OrderNo, new CreateUnexpectedProblemRequest { Text = text }, CancellationToken.None);
            _logger.LogInformation("订单 {OrderNo} 异常通知发送结果 {Ok}", d.OrderNo, ok);
        }
    }
}
