using System;

namespace JinHua.Toys.Amz
{
    public static class PinJieQi
    {
        public static string HeDuiDiZhi(string xingMing)
        {
            return string.Concat("Dear ", xingMing, ", the post office ask for your unit number. ", "Please tell us in this message.");
        }

        public static string YouHui(string xingMing, string ma)
        {
            return string.Concat("Dear ", xingMing, ", your personal promo code is ", ma, ", it works for all our toys."); // expect: BSM1002
        }

        public static string ZhongWen(string xingMing)
        {
            var juZi = new[]
            {
                xingMing + "您好",
                "积木少的那袋已经补发",
                "另外新款城堡积木上架了，欢迎进店选购", // expect: BSM1007
                "祝您生活愉快",
            };
            return string.Join("，", juZi) + "。";
        }

        public static string XinYong(string xingMing)
        {
            const string moBan = "Dear #NAME#, please take down the bad seller feedback, Amazon will punish our account because of it.";  // expect: BSM2005
            return moBan.Replace("#NAME#", xingMing);
        }
    }
}
