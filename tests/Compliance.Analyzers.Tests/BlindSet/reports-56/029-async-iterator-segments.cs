using System.Collections.Generic;
using System.Threading.Tasks;

namespace XingKong.Toys.FuGou;

public class FuGouXiaoXiSheng
{
    private readonly IKeHuCangKu _cangKu;

    public FuGouXiaoXiSheng(IKeHuCangKu cangKu) { _cangKu = cangKu; }

    /// 生成买家消息，由后台任务逐条发送
    public async IAsyncEnumerable<MaiJiaXiaoXi> ShengChengAsync()
    {
        await foreach (var kh in _cangKu.ZuiJinDingDanAsync())
        {
            if (kh.ShiTuiHuo)
            {
                yield return new(kh.DingDanHao, "您好，退货标签已生成，请在订单页面下载打印，运费由我们承担。");
                continue;
            }

            if (kh.CiShu >= 2)
                yield return new(kh.DingDanHao, $"{kh.XingMing}您好，您是我们的回头客，以后每次购买都有老客价，直接留言即可。"); // expect: BSM1001|BSM1006

            if (kh.PingFen <= 3)
                yield return new(kh.DingDanHao, $"{kh.XingMing}您好，若您肯追加一条正面评论，积木补充包我们送上门。"); // expect: BSM2001

            if (kh.WeiHuiFu)
                yield return new(kh.DingDanHao, $"{kh.XingMing}您好，给您造成的不便，我们愿意额外补贴 20 美元，算是一点心意，与订单退款无关。"); // expect: BSM1003

            yield return new(kh.DingDanHao, "您好，磁力片请勿靠近心脏起搏器，三岁以下儿童须有大人陪同。");
        }
    }
}
