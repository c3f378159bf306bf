using FreeSql;

namespace Binjiang.Kuajing.Init;

public class MoBanInit
{
    private readonly IFreeSql _fsql;
    public MoBanInit(IFreeSql fsql) { _fsql = fsql; }

    public void ChuShiHua()
    {
        if (_fsql.Select<MaiJiaXiaoXi>().Any()) return;

        _fsql.Insert(new[]
        {
            new MaiJiaXiaoXi("地址核对", "您好，承运商提示您的门牌号不完整，请直接回复本消息补充地址，以便尽快派送。"),
            new MaiJiaXiaoXi("老客回访", "您好，老朋友！本店周年庆全场八折，错过要再等一年，快去店铺逛逛吧。"), // expect: BSM1001|BSM1007|BSM1006
            new MaiJiaXiaoXi("加微信", "您好，后续售后请加客服微信 hzkf8899，那边回复更快。"), // expect: BSM3002|BSM3003
            new MaiJiaXiaoXi("发票", "您好，订单的发票已上传，您可以在“我的订单”里下载。"),
        }).ExecuteAffrows();
    }
}
