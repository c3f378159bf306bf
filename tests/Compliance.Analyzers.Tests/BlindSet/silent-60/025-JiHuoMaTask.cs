using System;
using System.Threading.Tasks;
using Furion.Schedule;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace RuanJian.Shop.Tasks;

[PeriodMinutes(5)]
public class JiHuoMaTask : IJob
{
    private readonly AmazonConnection _conn;
    private readonly IMaKu _maKu;

    public JiHuoMaTask(AmazonConnection conn, IMaKu maKu)
    {
        _conn = conn;
        _maKu = maKu;
    }

    public async Task ExecuteAsync(JobExecutingContext context, System.Threading.CancellationToken stoppingToken)
    {
        await foreach (var dd in _maKu.DaiFaAsync(stoppingToken))
        {
            var ma = await _maKu.QuMaAsync(dd.Sku);
            var text = dd.YuYan == "zh_CN"
                ? $"您好，订单{dd.DingDanHao}的激活码是 {ma}，请在软件的“帮助-激活”里输入，可在两台电脑上使用。"
                : $"Hello, the license code of order {dd.DingDanHao} is {ma}. Put it in Help - Activate, you can use it on two computers.";
            await _conn.Messaging.CreateDigitalAccessKeyAsync(dd.DingDanHao, new CreateDigitalAccessKeyRequest { Text = text });
            await _maKu.BiaoJiAsync(ma, dd.DingDanHao, DateTime.UtcNow);
        }
    }
}
