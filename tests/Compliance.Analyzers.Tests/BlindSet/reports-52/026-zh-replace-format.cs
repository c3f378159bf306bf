using System;

namespace ShunFa.OMS
{
    public class DuanXinHelper
    {
        const string ZheKou = "%Discount%";

        public static string HuanXing(string name)
        {
            return string.Format("{0}您好，您收到的颜色发错了，正确的灰色今天已寄出，错发的无需退回。", name);
        }

        public static string HuiGou(string name, string zk)
        {
            string s = "#买家#您好，再次光临本店，全部商品给您" + ZheKou + "的优惠，仅限您本人。"; // expect: BSM1001
            return s.Replace("#买家#", name).Replace("%Discount%", zk);
        }

        public static string LiPinKa(string name, int je)
        {
            return string.Format("{0}您好，我们想送您一张面值{1}美元的礼品卡，请回复收件邮箱。", name, je); // expect: BSM1005|BSM3002
        }

        public static string DianHua(string name)
        {
            return string.Concat(name, "您好，安装上有困难的话，请拨打我们的售后热线 0755-8612 3344，专人接听。"); // expect: BSM3002
        }
    }
}
