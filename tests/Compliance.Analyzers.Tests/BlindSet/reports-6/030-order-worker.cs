using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiaju.Dingdan.Worker;

/// <summary>每小时扫描一次订单，按状态给买家发站内信。</summary>
public class ZhanneixinWorker : BackgroundService
{
    private readonly IDingdanRepo _repo;
    private readonly IZhanneixin _xin;
    private readonly ILogger<ZhanneixinWorker> _log;

    public ZhanneixinWorker(IDingdanRepo repo, IZhanneixin xin, ILogger<ZhanneixinWorker> log)
    {
        _repo = repo; _xin = xin; _log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var d in await _repo.QudaiAsync(stoppingToken))
            {
                string? neirong = null;
                if (d.Zhuangtai == Zhuangtai.YuqiWeida)
                    neirong = $"您好，书柜的配送改到{d.XinRiqi:M月d日}，物流会提前联系您约时间；若不合适，我们为您取消并全额退款。";
                else if (d.Zhuangtai == Zhuangtai.Wuhuo)
                    neirong = "您好，书柜暂时没货了，麻烦您自己点一下取消订单，原因选“不想要了”。"; // expect: BSM4001
                else if (d.QianshouTian == 10 && !d.YiPing)
                    neirong = "您好，书柜装好了吗？满意请给五星，不满意千万别打差评，先来找我们。"; // expect: BSM2003|BSM2002
                else if (d.QianshouTian == 60)
                    neirong = $"{d.Maijia}，好久不见！为您准备了{d.Zhekou}折回购价，书桌椅子都能用。"; // expect: BSM1001|BSM1006

                if (neirong is null) continue;
                await _xin.FasongAsync(d.Danhao, neirong, stoppingToken);
                _log.LogInformation("站内信已发送 {Danhao}", d.Danhao);
            }
        }
    }
}
