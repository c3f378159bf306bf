namespace Dianxiaoer.Xiaoxi;

public class XiaoXiFaSong
{
    private readonly IAmazonXiaoXi _api;

    public XiaoXiFaSong(IAmazonXiaoXi api) => _api = api;

    public void FaSong(string dingDanHao, string maiJia, bool haoPing, bool vip)
    {
        string neiRong = haoPing
            ? $"{maiJia}您好，非常感谢您的好评，我们已为您准备了一张20元的亚马逊礼品卡。" // expect: BSM2001|BSM1005
            : $"{maiJia}您好，您的订单{dingDanHao}已发出，预计五天内送达。";
        _api.SendToBuyer(dingDanHao, neiRong);

        string tuiJian = vip
            ? $"{maiJia}您好，推荐一位朋友来买，您和朋友都能拿到积分。" // expect: BSM1006
            : $"{maiJia}您好，充电器请使用原装的，以免损坏电池。";
        _api.SendToBuyer(dingDanHao, tuiJian);
    }
}
