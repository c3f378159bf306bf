namespace Ruian.Kefu.Moban;

public class FengKongGuiBiMoBan
{
    // 运营组自建，发买家用
    public string[] MaiJiaXiaoXi { get; } = new[]
    {
        "亲，加下薇信 lucky_8866，有东西给您。", // expect: BSM3002|BSM3003
        "亲，给个5🌟好・评，私下给您反.现 10 刀。", // expect: BSM2001
        "亲，破损的杯子我们今天重发，旧的不用寄回。",
        "Hi dear, drop me a line at sunny (at) rahome (dot) com, we can talk there.", // expect: BSM3002|BSM3003
        "Hi dear, leave a 5-st@r r3view and get your m0ney back.", // expect: BSM2001
        "Hi dear, your c.o.u.p.o.n is waiting: SUN10.", // expect: BSM1002
    };
}
