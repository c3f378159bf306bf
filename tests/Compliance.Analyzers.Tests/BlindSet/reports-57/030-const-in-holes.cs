namespace LiangDian.ShouHou;

public class HuiFuShengChengQi
{
    private const string WangZhan = "liangdian-home点com";
    private const string KouLing = "LD满百减廿";
    private const string XingJi = "五星";

    public string ShengChengBuyerReply(string maiJia, int chang) => chang switch
    {
        0 => $"{maiJia}您好，灯条不亮多为接头松动，请重新插紧；仍不亮我们免费换新。",
        1 => $"{maiJia}您好，想看全系列灯具请打开{WangZhan}，那边价格也实在。", // expect: BSM3001|BSM3003|BSM1007|BSM1001
        2 => $"{maiJia}您好，结算页贴上{KouLing}，这份折让只给买过灯条的您。", // expect: BSM1002|BSM1001
        3 => $"{maiJia}您好，给个{XingJi}好评，可好？", // expect: BSM2002
        4 => $"{maiJia}您好，灯条的质保期为两年，自签收日起算，凭订单号即可申请。",
        _ => string.Empty,
    };
}
