using System;
using System.Collections.Generic;
using System.Net.Mail;

// 老婆开的店,每天早上跑一次
class Program
{
    static string mingzi = "小鹿家居";

    static void Main()
    {
        var dingdan = DuQu("dingdan.txt");
        foreach (var d in dingdan)
        {
            string neirong;
            if (d.ZhuangTai == "丢件")
                neirong = "您好，物流显示包裹已丢失，我们已经为您全额退款，3到5个工作日到账。";
            else if (d.ZhuangTai == "签收")
                neirong = "您好，收到货了吧？留个五星好评再截图给我们，马上给您返5美元。"; // expect: BSM2001|BSM1004
            else if (d.ZhuangTai == "老客")
                neirong = "您好，好久不见！老顾客下单一律八折，想要的话回复我就行。"; // expect: BSM1001|BSM1006
            else
                neirong = "您好，收纳架的螺丝在纸箱底部的小袋里，请再找一下。";
            var m = new MailMessage("xiaolu@example.com", d.YouXiang, mingzi, neirong);
            new SmtpClient("127.0.0.1").Send(m);
        }
    }

    static List<DingDan> DuQu(string p) { /* 读文件 */ return new List<DingDan>(); }
}
