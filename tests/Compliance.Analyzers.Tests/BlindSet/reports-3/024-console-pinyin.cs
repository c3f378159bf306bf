using System;
using System.IO;
using System.Threading;

namespace DianXiaoEr
{
    class Program
    {
        // 用法： DianXiaoEr.exe dingdan.csv 2
        static int Main(string[] args)
        {
            if (args.Length < 2)
            {
                Console.WriteLine("用法: DianXiaoEr <订单csv> <模板编号 1=补寄 2=邀评 3=返现 4=引流>");
                return 1;
            }

            string neirong;
            if (args[1] == "1")
                neirong = "您好，您反映的遥控器不能用，我们今天免费补寄一个新的，旧的不用退。";
            else if (args[1] == "2")
                neirong = "您好，收到宝贝满意请打满五星，不满意请先联系我们，不要直接评价。"; // expect: BSM2002|BSM2003
            else if (args[1] == "3")
                neirong = "您好，为感谢您的支持，本单返现10元，请提供您的支付宝账号。"; // expect: BSM1004
            else if (args[1] == "4")
                neirong = "您好，亚马逊价格高，可以到我们官网 www.dianxiaoer-mall" + // expect: BSM3001|BSM3003
                          ".example 直接下单，同款便宜三成。";
            else
                return 2;

            int n = 0;
            foreach (var line in File.ReadLines(args[0]))
            {
                var cols = line.Split(',');
                if (cols.Length < 3 || cols[0] == "订单号") continue;
                var ret = FaXiaoXi.Send(cols[0], cols[1] + neirong);
                Console.WriteLine("{0} -> {1}", cols[0], ret ? "成功" : "失败");
                n++;
                Thread.Sleep(1500);
            }
            Console.WriteLine("共发送 " + n + " 条");
            return 0;
        }
    }
}
