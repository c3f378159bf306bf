namespace FaPiao.KeFu;

public class FaPiaoDaFu
{
    private readonly string _dingDan;
    public FaPiaoDaFu(string dingDan) => _dingDan = dingDan;

    public string GeiMaiJia(decimal diKou) =>
        $"您好，订单 {_dingDan} 发票上的负 {diKou} 元，是您下单时已使用的亚马逊优惠券抵扣，并非漏开。";

    public string ToBuyer(decimal off) =>
        $"Hello, the line of -{off:0.00} on the invoice of order {_dingDan} is the promotion you had already applied at checkout.";

    public string WeiYong() =>
        "您好，您问到的优惠券在下单时没有勾选，所以这笔订单未抵扣，我们无法事后更改价格。";

    public string Vat(string number) =>
        string.Format("Hello, your invoice is attached. It shows the VAT number {0} as you asked.", number);

    public (string Subject, string Body) BuKai() =>
        ("发票补开", "您好，发票已按您提供的抬头重新开具，请查看附件。");
}
