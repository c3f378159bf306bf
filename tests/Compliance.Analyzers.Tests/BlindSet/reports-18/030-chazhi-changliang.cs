namespace Chuangke.Amz;

internal static class PianDuan
{
    public const string DianPu = "Chuangke Direct";
    public const string ShouJi = "+1 (626) 555-0134";
    public const string LiPin = "a free cable organizer";
    public const string PingLun = "product review";
    public const string BaoXiu = "24 months";
}

public class BuyerMessageText
{
    public string Bao(string n) => $"Hi {n}, the dock has {PianDuan.BaoXiu} warranty counted from the delivery.";

    public string Dian(string n) => $"Hi {n}, it is easier to explain by voice. Call our engineer on {PianDuan.ShouJi} any time."; // expect: BSM3002|BSM3003

    public string Song(string n) => $"Hi {n}, after you publish the {PianDuan.PingLun} we will mail you {PianDuan.LiPin}."; // expect: BSM2001

    public const string TongYong = $"Please change your {PianDuan.PingLun} now because the fault is already solved by {PianDuan.DianPu}."; // expect: BSM2004

    public string TuiHuo(string n, string addr) => $"Hi {n}, the return address is shown in your return request, {addr} is our old address and not used any more.";
}
