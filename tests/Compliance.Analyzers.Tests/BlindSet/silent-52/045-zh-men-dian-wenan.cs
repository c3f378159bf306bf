using System.Collections.Generic;

namespace ChaGuan.XiaoChengXu;

/// <summary>茶馆点单小程序的界面文字（线下门店）</summary>
public static class JieMianWenZi
{
    public const string ShouYeBiaoTi = "老街茶馆";
    public const string HuiYuanKa = "会员卡";
    public const string YouHuiQuanTab = "我的优惠券";
    public const string WuQuan = "暂无可用优惠券";
    public const string QuanGuoQi = "优惠券已过期";
    public const string JiFen = "积分明细";
    public const string PingJiaAnNiu = "评价订单";
    public const string PingJiaChengGong = "评价已提交";

    public static readonly Dictionary<int, string> CuoWu = new()
    {
        [1001] = "折扣与满减不能同时使用",
        [1002] = "礼品卡余额不足",
        [1003] = "赠品已领完",
        [1004] = "手机号格式不正确",
    };
}
