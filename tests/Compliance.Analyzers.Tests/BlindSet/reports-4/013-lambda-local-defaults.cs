using System;
using System.Threading.Tasks;
using Qianwan.Duodian.Domain.DingDan;

namespace Qianwan.Duodian.Worker;

public class PiLiangFaSong(IZhanNeiXin znx, IRiZhi riZhi)
{
    public async Task YunXingAsync(DingDanShiTi[] piCi)
    {
        var zuZhuang = (string ming, string wei = "加我们客服QQ 2850011223，私聊领取内部价。") => ming + "您好，" + wei; // expect: BSM3002|BSM3003

        foreach (var d in piCi)
        {
            if (d.ShiFouTuiKuan)
            {
                await Fa(d, "您的退款申请已通过，款项原路退回，请在订单详情里查看进度。");
                continue;
            }

            await Fa(d, zuZhuang(d.MaiJiaMing));
            await Fa(d);
        }

        async Task Fa(DingDanShiTi d, string zhengWen = "您好，推荐朋友来本店购买，朋友和您各得5美元奖励，多推多得。") // expect: BSM1006
        {
            if (zhengWen.Length > 2000)
            {
                riZhi.JingGao("正文超长，优惠类消息请精简：" + d.AmazonOrderId);
                return;
            }
            await znx.FaSongAsync(d.AmazonOrderId, zhengWen);
        }
    }

    static string ChongShi(Func<string, string> zuo, string moRen = "您好，您填写的定制照片分辨率太低，请回复一张更清晰的原图。")
    {
        try { return zuo(moRen); }
        catch (TimeoutException) { return moRen; }
    }
}
