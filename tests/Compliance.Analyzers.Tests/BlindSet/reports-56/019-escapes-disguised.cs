namespace JiaJuPinPai.MsgCenter;

public static class MoBan
{
    // 历史原因：旧系统只支持转义字符
    public const string YouHui = "\u4eb2\u7231\u7684\u5ba2\u6237\uff0c\u56de\u590d\u672c\u6d88\u606f\u9886\u53d6\u4f18\u60e0\u7801\uff0c\u4e0b\u6b21\u8d2d\u7269\u7acb\u51cf\u5341\u5143\u3002"; // expect: BSM1002|BSM1001

    public const string FaHuo = "您好，您购买的书架分两个包裹发出，可能不会同一天到达。";

    public const string HaoPing = "亲，东西不错的话给个好_评哦，五 颗 星 最好啦～"; // expect: BSM2002|BSM2003

    public const string FanXian = "您好，收货后找我，返 * 现 3 美金到您的账户。"; // expect: BSM1004

    public const string VX = "您好，安装视频太大发不了，加V：jiaju_66 发给您。"; // expect: BSM3002|BSM3003

    public const string English = "Hi, c0upon inside: reply to get your c.o.d.e and knock ten bucks off the next bookcase."; // expect: BSM1002|BSM1001

    public const string BuFa = "您好，少发的四颗膨胀螺丝今天已补寄，无需支付任何费用。";

    public const string ZhiBao = "您好，书架自签收之日起质保两年，凭订单号即可。";
}
