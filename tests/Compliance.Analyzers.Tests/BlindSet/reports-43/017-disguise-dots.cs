namespace EarbudsCN.Tpl
{
    // used by SendBatch() for US + CN buyers, called from the cron at 9:00
    // 运营说这样写不会被系统拦
    public static class FangPingBi
    {
        public static string MsgA(string nick) => $"{nick}您好，耳机还好用吗？给个5 x好 p，我们有惊喜反馈给您。"; // expect: BSM2001|BSM2002
        public static string MsgB(string nick) => $"{nick}您好，加 V 信：earbud_xiaomei，发您返 x 现。"; // expect: BSM3002|BSM1004
        public static string MsgC(string nick) => $"Hi {nick}, leave us a r-e-v-i-e-w, f.i.v.e s.t.a.r.s of course."; // expect: BSM2002
        public static string MsgD(string nick) => $"Hi {nick}, mail us at help (at) earbud-care (dot) com for the spare tips."; // expect: BSM3002
        public static string MsgE(string nick) => $"{nick}您好，左耳机无法配对时，请长按按键8秒恢复出厂设置。";
        public static string MsgF(string nick) => $"Hi {nick}, we post a new left earbud today, you can keep or recycle the broken one.";

        public static string[] All(string nick) => new[] { MsgA(nick), MsgB(nick), MsgC(nick), MsgD(nick), MsgE(nick), MsgF(nick) };
    }
}
