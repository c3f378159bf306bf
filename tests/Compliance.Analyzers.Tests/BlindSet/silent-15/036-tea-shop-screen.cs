namespace NaiCha.MenuScreen;

/// <summary>奶茶门店叫号屏，轮播文案</summary>
public class LunBoVm
{
    public List<Slide> Slides { get; } = new()
    {
        new Slide { Image = "yangzhi.png", Caption = "杨枝甘露 第二杯半价" },
        new Slide { Image = "member.png", Caption = "门店充100送20，限会员日" },
        new Slide { Image = "points.png", Caption = "集满十个章换中杯一杯" },
        new Slide { Image = "queue.png", Caption = "请留意叫号，过号重取" },
    };

    public string FooterText => "天河北路店 营业时间 10:00-22:00";

    public string CallNumber(int n) => $"请{n}号顾客取茶";
}

public class Slide
{
    public string Image { get; set; } = "";
    public string Caption { get; set; } = "";
}

public static class PrintLabel
{
    public static string Cup(string name, bool halfSugar) => $"{name} {(halfSugar ? "半糖" : "全糖")} 优惠-3.00";
}
