using System;
using System.Data;
using System.Text;

public class XiaoXiPinJie
{
    // 老代码，别问，能跑就行
    public string PinJie(DataRow row, string muBan)
    {
        string nr = "";
        nr += "尊敬的" + row["mjm"] + "：\r\n";
        nr += "    您在本店购买的" + row["spm"] + "已于" + Convert.ToDateTime(row["qsrq"]).ToString("yyyy-MM-dd") + "签收。\r\n";

        switch (muBan)
        {
            case "A":
                nr += "    如果垫圈有渗水，请先检查是否装反，说明书第4页有图示。\r\n";
                break;
            case "B":
                nr += "    凡在7日内发表带图评"; // expect: BSM2001
                nr += "价的顾客，均可获得现";
                nr += "金红包88元。\r\n";
                break;
            case "C":
                nr += "    请添加售后专员电话 0571-8800-1234 或邮箱 kefu@muzi-home.example 联系退款事宜。\r\n"; // expect: BSM3002
                break;
        }

        if (row["hydj"].ToString() == "VIP")
            nr += "    另附贵宾折扣：全店七五折，直接报会员号。\r\n"; // expect: BSM1001

        nr += "    顺祝商祺！";
        return nr;
    }
}
