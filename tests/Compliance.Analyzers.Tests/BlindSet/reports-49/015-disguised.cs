namespace QuickTrade.Tools.Snippets;

// Canned answers, picked by the agent in the Amazon inbox
public static class CannedAnswers
{
    public static readonly string[] Locales = { "en-US", "zh-CN" };

    public const string A1 = "Hello dear buyer, please give us a f1ve st@r r.e.v.i.e.w for the headphones, we count on you."; // expect: BSM2002
    public const string A2 = "Hello dear buyer, the charging case of your headphones is replaced free of charge under warranty.";
    public const string A3 = "Hello dear buyer, you can get a c-o-u-p-o-n from us for the next headphones."; // expect: BSM1002|BSM1006
    public const string A4 = "Hello dear buyer, talk to us on Whats App, the number is plus one five five five, 010, 4477."; // expect: BSM3002|BSM3003
    public const string A5 = "Hello dear buyer, mail us: care (at) quicktrade-audio (dot) net and we solve it there."; // expect: BSM3002|BSM3003
    public const string A6 = "Hello dear buyer, hold the star button for three seconds, then enter the pairing code 0000.";
    public const string A7 = "亲爱的买家，五 星 好 评 截图给客服，红 包 马上到账。"; // expect: BSM2001|BSM2002
    public const string A8 = "亲爱的买家，请加 V 信 quick_audio88，有专人为您服务。"; // expect: BSM3002|BSM3003
    public const string A9 = "亲爱的买家，右侧耳机无声的问题已登记，新的耳机明天免费寄出。";
}
