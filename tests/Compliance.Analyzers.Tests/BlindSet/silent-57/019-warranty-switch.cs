namespace LiangDian.BaoXiu;

public class BaoXiuHuiFu
{
    public string BuyerReply(string guZhang, string maiJia, DateOnly gouMai) => (guZhang, YiGuo(gouMai)) switch
    {
        ("不亮", false) => $"{maiJia}您好，灯条在质保期内，我们免费寄一条新的，旧灯条不用退。",
        ("闪烁", false) => $"{maiJia}您好，闪烁多由电源引起，我们先免费寄一只电源，若仍闪烁再换整套。",
        ("不亮", true) => $"{maiJia}您好，质保期为两年，您的订单已超期，很抱歉无法免费更换。",
        (_, true) => $"{maiJia}您好，质保已于 {gouMai.AddYears(2):yyyy年M月d日} 到期。",
        _ => $"{maiJia}您好，请在此回复故障照片，我们判断后告诉您维修或退款的步骤。",
    };

    private static bool YiGuo(DateOnly d) => d.AddYears(2) < DateOnly.FromDateTime(DateTime.Today);
}
