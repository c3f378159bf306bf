namespace CanTing.HuiYuan;

/// <summary>自家火锅店前台小票与海报打印，与亚马逊无关。</summary>
public class HuoGuoDianQianTai
{
    // 堂食会员日海报文案
    private const string HaiBao = "会员日毛肚八折，啤酒买一送一，仅限堂食";

    public string ZhuoPai(int zhuo) => $"第 {zhuo} 桌，扫桌角二维码点餐，蘸料自取";

    public string[] CaiDanBiaoQian() => new[]
    {
        "招牌：手切鲜毛肚", "新品：酸汤牛肉", "儿童套餐送小玩具", "工作日午市套餐七五折",
    };

    public string PaiHao(int hao) => $"您的排号是 {hao}，前面还有 {hao % 7} 桌，请留意叫号。";

    public void DaYin(IPrinter p)
    {
        p.Line(HaiBao);
        foreach (var c in CaiDanBiaoQian()) p.Line(c);
    }
}

public interface IPrinter { void Line(string s); }
