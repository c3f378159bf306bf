namespace Sz.Cross.Kefu;

public static class YinCangHuaShu
{
    // 过滤器会拦截，运营改过写法
    public const string MSG_A = "您好，\u4f18\u60e0\u7801 SAVE15 已经为您开通，下单时输入就能用。"; // expect: BSM1002
    public const string MSG_B = "您好，给个好*评，返-现 5 刀，截图发来。"; // expect: BSM2001|BSM1004
    public const string MSG_C = "您好，加薇❤信 hq2024kf，有惊喜。"; // expect: BSM3002|BSM3003
    public const string MSG_D = "Dear, pls leave a 5 s.t.a.r r-e-v-i-e-w for our lamp, thank you very much."; // expect: BSM2002
    public const string MSG_E = "Dear, contact us at hello (at) bright-lamp (dot) com, we answer in one hour."; // expect: BSM3002|BSM3003
    public const string MSG_F = "Dear, the lamp needs an E27 bulb, please don't use more than 60 W.";

    public static string QuHuaShu(char bianHao) => bianHao switch
    {
        'A' => MSG_A, 'B' => MSG_B, 'C' => MSG_C,
        'D' => MSG_D, 'E' => MSG_E, _ => MSG_F
    };
}
