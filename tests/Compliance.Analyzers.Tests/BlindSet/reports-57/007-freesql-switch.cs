using FreeSql;

namespace DuoDian.Core;

public enum XiaoXiLeiXing { YanWu, BuFa, FanXian, QunLiao, YaoPing }

public class XiaoXiGongChang
{
    private readonly IFreeSql _fsql;
    public XiaoXiGongChang(IFreeSql fsql) { _fsql = fsql; }

    public string ShengCheng(XiaoXiLeiXing lx, string maiJia, string dingDan)
    {
        switch (lx)
        {
            case XiaoXiLeiXing.YanWu:
                return $"{maiJia}您好，订单{dingDan}清关延误，预计本周五派送，给您添麻烦了。";
            case XiaoXiLeiXing.BuFa:
                return $"{maiJia}您好，破损的玻璃盖我们已免费补发，请注意查收。";
            case XiaoXiLeiXing.FanXian:
                return $"{maiJia}您好，确认收货后提供支付宝账号，返您货款的两成。"; // expect: BSM1004
            case XiaoXiLeiXing.QunLiao:
                return $"{maiJia}您好，邀请您进我们的老客户群，群里每周抽一位免单。"; // expect: BSM1006|BSM3002|BSM3003
            case XiaoXiLeiXing.YaoPing:
                return $"{maiJia}您好，若方便请为本次购物写下您的评价，谢谢。"; // expect: BSM2006
            default:
                throw new ArgumentOutOfRangeException(nameof(lx), "未知的消息类型，无法发送评价或返现模板");
        }
    }
}
