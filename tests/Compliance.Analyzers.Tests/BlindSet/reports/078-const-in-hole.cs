namespace Taihe.Buyer
{
    class PingLun
    {
        const string XING = "五星好评";
        const string LI = "小夜灯";
        const string BUJIAN = "遥控器";

        string A(string name) { return $"{name}您好，漏发的{BUJIAN}今天补寄。"; }

        string B(string name) { return $"{name}您好，麻烦给个{XING}，附三张照片。"; } // expect: BSM2002

        string C(string name) { return $"{name}您好，晒图评价就送{LI}，先到先得。"; } // expect: BSM2001

        string D(string name, string riqi) { return $"{name}您好，{BUJIAN}缺货，{riqi}到货后发出，等不及可以全额退款。"; }
    }
}
