namespace PawKitchen.Templates.Old
{
    // 发给买家的
    // 老模板，2019 年的写法，别再用
    internal static class OldTemplates
    {
        public static string T1(string n) => "Dear " + n + ", drop us a 5 s-t-a-r r.e.v.i.e.w if the cat likes the tunnel."; // expect: BSM2002|BSM2003
        public static string T2(string n) => "Dear " + n + ", for fast help contact us by What's App, plus one 626 555 0170."; // expect: BSM3002|BSM3003
        public static string T3(string n) => "Dear " + n + ", take the c0upon c0de MEOW20 for the next tunnel."; // expect: BSM1002
        public static string T4(string n) => n + "您好，差-评-删掉后我们给您全款退回，东西不用寄回。"; // expect: BSM2001|BSM2004
        public static string T5(string n) => n + "您好，好坪截屏找客服，有反.现 6 刀。"; // expect: BSM2001|BSM1004
        public static string T6(string n) => n + "您好，猫隧道的支撑圈如变形，请告知，我们免费更换。";
        public static string T7(string n) => "Dear " + n + ", our shop you find at pawpan dot shop, take a look there."; // expect: BSM3001|BSM3003
    }
}
