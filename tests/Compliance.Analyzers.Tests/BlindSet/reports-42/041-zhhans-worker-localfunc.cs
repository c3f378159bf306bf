using Microsoft.Extensions.Hosting;

namespace NanXiang.ChuJu.Jobs;

/// <summary>每晚扫描已签收订单，给买家发站内信（炒锅、砧板）</summary>
public sealed class QianShouWorker(IDingDanCangKu cangKu, IZhanNeiXin xin) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await foreach (var dd in cangKu.QuQianShouAsync(ct))
            {
                var neiRong = ZuZhuang(dd.MaiJia, dd.ShangPin) + LuoKuan();
                await xin.FaSongAsync(dd.DanHao, neiRong, ct);
            }
            await Task.Delay(TimeSpan.FromHours(24), ct);
        }

        static string ZuZhuang(string maiJia, string shangPin) => shangPin switch
        {
            "铁锅" => $"{maiJia}您好，新锅请先用油擦一遍再开火。锅盖我们多备了一个，想要就说一声，白送给您。", // expect: BSM1005
            "砧板" => $"{maiJia}您好，竹砧板请勿长时间泡水，洗后竖放晾干。",
            "锅铲" => $"{maiJia}您好，麻烦您抽空在商品页面写一下使用感受。", // expect: BSM2006
            "汤勺" => string.Concat(maiJia, "您好，店铺反馈里的那条中", "评，请您动动手撤掉，不然我们要被扣分了。"), // expect: BSM2005|BSM2004
            _ => $"{maiJia}您好，东西有问题先找我们，别急着写差评，包您满意。", // expect: BSM2003
        };

        string LuoKuan(string dianMing = "南巷厨具") => "\n" + dianMing;
    }
}
