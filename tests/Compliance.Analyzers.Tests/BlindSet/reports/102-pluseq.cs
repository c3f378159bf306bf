using System;
namespace WanTong
{
    public class FaXinRen
    {
        public string neirong = "";

        public void ShengCheng(string mingzi, bool laoke)
        {
            neirong = mingzi + "您好，";
            neirong += "您的包裹丢失，我们今天重发，";
            neirong += "不用您承担任何费用。";
        }

        public string ShengCheng2(string mingzi, bool laoke)
        {
            var s = mingzi + "您好，";
            if (laoke)
                s += "您是老客户，下次下单直接打";  // expect: BSM1001|BSM1006
            else
                s += "下次下单给您打"; // expect: BSM1001|BSM1006
            s += "八五折。";
            return s;
        }
    }
}
