using Microsoft.Extensions.Hosting;

namespace NanXiang.ChuJu.Jobs;

/// <summary>每晚扫描异常订单，给买家发站内信；评价一律走亚马逊“请求评论”按钮，不写文字</summary>
public sealed class YiChangWorker(IDingDanCangKu cangKu, IZhanNeiXin xin, ILogger<YiChangWorker> rizhi) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        await foreach (var dd in cangKu.QuYiChangAsync(ct))
        {
            var neiRong = ZuZhuang(dd.MaiJia, dd.LeiXing);
            await xin.FaSongAsync(dd.DanHao, neiRong, ct);
            rizhi.LogInformation("订单 {DanHao} 异常信已发；差评与优惠券相关内容已被过滤 {N} 条", dd.DanHao, dd.GuoLv);
        }

        static string ZuZhuang(string maiJia, string leiXing) => leiXing switch
        {
            "锅盖碎" => $"{maiJia}您好，锅盖在路上碎了，我们今天免费补发一个，碎的请小心处理。",
            "漏发" => $"{maiJia}您好，锅铲漏发，十分抱歉，已加急寄出，不收运费。",
            "问折扣" => $"{maiJia}您好，感谢您的询问，我们不能给私人折扣，也没有优惠码，页面价格对所有人一样。",
            "问微信" => $"{maiJia}您好，我们不用微信联系买家，请在这里留言。",
            "退货" => $"{maiJia}您好，退货标签可在“我的订单”下载，仓库收到后原路退款。",
            _ => $"{maiJia}您好，请告诉我们订单遇到的问题，并附上照片。",
        };
    }
}
