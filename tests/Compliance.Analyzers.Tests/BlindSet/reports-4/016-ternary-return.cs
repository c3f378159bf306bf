using Qianwan.Duodian.Domain.PingJia;

namespace Qianwan.Duodian.Application.PingJia;

public class PingJiaYingDuiCeLue
{
    public string HuiFuPingJia(MaiJiaPingJia pj, bool yiJieJue)
    {
        if (pj.XingJi <= 2)
        {
            return yiJieJue
                ? "您好，问题已经处理好了，方便的话请把一星评价撤掉吧，对小店影响很大。" // expect: BSM2004
                : "您好，看到开关失灵的描述，请问是按下没反应还是灯不亮？我们据此安排换新。";
        }

        return pj.XingJi == 3 ? ZhongPing(pj) : HaoPing(pj);
    }

    private static string ZhongPing(MaiJiaPingJia pj) =>
        pj.BaoHan("色差")
            ? "您好，不同批次的布料会有轻微色差，若您介意可以退货，运费由我们承担。"
            : "您好，再加两颗星可以吗？改完之后告诉我们，送您一条同款围巾。"; // expect: BSM2001|BSM2004

    private static string HaoPing(MaiJiaPingJia pj)
        => "感谢您的五星！" + (pj.YouTu ? "您的图太美了，下单时报“老粉”两个字，客服给您改价立减二十。" : "发张实拍图，我们就返您5元红包。"); // expect: BSM1001, BSM2001
}
