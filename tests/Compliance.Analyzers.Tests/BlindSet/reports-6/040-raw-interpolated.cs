namespace Kafei.Ji.Zhineng;

public class MobanYinqing
{
    public string ChugouShuoming(string xinghao) => $"""
        您好，

        {xinghao} 第一次使用前请先空煮两次，水箱加到 MAX 线。
        蒸汽管每次用完后放水三秒，以免堵塞。
        """;

    // expect@+4: BSM3003|BSM3002
    public string Qunliao(string maijia, string qunHao) => $$"""
        {{maijia}}您好，
        咖啡机的拉花教程视频太大，这里发不了。
        请加入我们的粉丝群 QQ {{qunHao}}，群里还有其他顾客交流。
        """;

    // expect@+6: BSM2001
    public string Fanhuan(Dingdan d)
    {
        var baifenbi = d.Jine > 1000 ? 20 : 10;
        return $"""
            {d.Maijia}您好，
            在商品页面发表使用心得后，我们返还货款的{baifenbi}%。
            """;
    }

    public string Chugou(Dingdan d) => $$"""
        您好，订单 {{d.Hao}} 的除垢剂破损，我们已补发一瓶，
        破损的请用塑料袋装好丢弃，费用为 {{0:C}}。
        """;

    // expect@+3: BSM1006|BSM1001
    public static string HuiyuanXin { get; } = """
        尊敬的会员：
        因为您是前一百名买家，以后买下一台咖啡机只收您半价。
        """;
}
