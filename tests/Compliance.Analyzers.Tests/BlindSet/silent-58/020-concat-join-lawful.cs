namespace Moji.Notify;

public class DingDanTongZhi
{
    private static readonly string[] Kaitou = { "您好", "关于您的订单" };

    public string Buji(string dan) => string.Concat("您好，订单", dan, "漏发的防滑垫今天补寄，不收费用。");

    public string Tuikuan(string name, decimal jine) => string.Concat(
        name,
        "您好，",
        "地毯的瑕疵我们已核实，本订单已退款",
        jine.ToString("F2"),
        "美元，退回原付款方式。");

    public string Yanwu(string name, string riqi) => string.Join("，",
        Kaitou[0],
        name,
        Kaitou[1],
        "因港口拥堵推迟到" + riqi + "送达",
        "如不愿等待，我们可取消订单并全额退款");

    public string Chima(string name) => string.Join(
        Environment.NewLine,
        "Hi " + name + ",",
        "the rug measures 160 by 230 cm, as the product page states.",
        "If it does not fit, you can start a return under Your Orders until the end of the month.",
        "Moji Team");
}
