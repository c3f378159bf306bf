using System;
using System.Threading.Tasks;

public class FaXinXi
{
    private readonly IZhanNeiXin _znx;
    public FaXinXi(IZhanNeiXin znx) { _znx = znx; }

    public async Task Pao(DingDan dd, bool laoKe, bool youWenTi)
    {
        string s = "您好，" + dd.MaiJiaMing + "：\n";
        s += youWenTi
            ? "您反映的拉链问题我们核实了，同意全额退款，箱子不用寄回。"
            : "箱子的密码锁初始密码是000，请参考说明书第3页。";
        s += laoKe ? "老朋友了，下回直接私信我，给您内部价。" : ""; // expect: BSM1001|BSM1006
        if (dd.TianShu > 10)
        {
            s += "另外想请您帮个忙，在商品页面写";  // expect: BSM2002
            s += "几句好话，给个满分。";
        }
        if (dd.GuoJia == "SG")
            s += "Shopee 上我们也有店，那边买更划算哦。"; // expect: BSM3003|BSM1007
        s += "\n祝生活愉快";
        await _znx.FaSong(dd.DingDanHao, s);
    }
}

public record DingDan(string DingDanHao, string MaiJiaMing, int TianShu, string GuoJia);
