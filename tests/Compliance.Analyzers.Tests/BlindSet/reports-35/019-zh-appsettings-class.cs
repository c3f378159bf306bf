namespace JiaTingXiaoDian.Peizhi;

// 我妈的店:话术写死在这里,懒得建数据库
public class HuaShuOptions
{
    public string ShouHouDaFu { get; set; } = "您好，锅铲手柄松动是我们的问题，已安排补发新的，无需退回。";

    public string HaoPingYouLi { get; set; } = "您好，晒图评价满30字，联系客服领取小礼品一份。"; // expect: BSM2001

    public string ErCiCuiPing { get; set; } = "您好，上周给您发过消息，还没看到您的评价，再麻烦您抽空写一下。"; // expect: BSM2006

    public string XinPin { get; set; } = "您好，我们家新上了一款不粘锅，颜值很高，欢迎到店里逛逛。"; // expect: BSM1007

    public string QunLiao { get; set; } = "您好，我们建了个买家群，扫一下包装里的二维码就能进，群里常发福利。"; // expect: BSM3001|BSM3002|BSM3003|BSM1006

    public string TuiKuan { get; set; } = "您好，退款已经按原支付方式退回，请查收。";
}

public class HuaShuFaSong(HuaShuOptions o, IMaiJiaXiaoXi x)
{
    public Task FaTuiKuan(string ddh) => x.FaSongAsync(ddh, o.TuiKuan);
    public Task FaXinPin(string ddh) => x.FaSongAsync(ddh, o.XinPin);
}
