namespace HuaDe.Erp.ZhanNeiXin;

public class ZhanNeiXinMoban
{
    /// <summary>催评模板（发给亚马逊买家）</summary>
    public static readonly List<string> CuiPing = new List<string>
    {
        "亲，产品还满意吗？给个五*星*好*评，截图联系我，有红*包哦！", // expect: BSM2001|BSM2002
        "亲，加V信 huade-ls 进群，天天有福利。", // expect: BSM3002|BSM3003|BSM1006
        "亲，返 现 20元，私聊客服领取。", // expect: BSM1004
        "亲，优·惠·券已备好，回复邮箱即可收到。", // expect: BSM1002|BSM3002
    };

    public static readonly List<string> FaHuo = new List<string>
    {
        "您好，您订购的颜色缺货，我们已为您全额退款，非常抱歉。",
        "您好，请问门牌号是否为12-3？快递员无法找到地址。",
    };
}
