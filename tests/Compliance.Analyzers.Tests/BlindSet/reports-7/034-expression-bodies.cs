namespace ChengXin.DianPu.HuaShu;

public interface IKeFuHuaShu
{
    string KaiChang => "您好，这里是橙心数码售后。";

    string QueHuo(string danHao);

    string GanXie(string maiJia);

    // 默认实现，子类一般不改
    string FuKuan => "补差价的话不用重新下单，直接往银行卡6222转账，收到就发。"; // expect: BSM3003
}

public sealed class YingShangHuaShu : IKeFuHuaShu
{
    private static string Hao { get; } = "cx_" + "shuma";

    public string QueHuo(string danHao) => $"您好，订单{danHao}的键盘断货了，麻烦您自己在后台点一下取消订单，理由选不想要了。"; // expect: BSM4001

    public string GanXie(string maiJia) => $"{maiJia}，谢谢支持！晒图并写评语的顾客可以领取一张十美元礼品卡。"; // expect: BSM2001
}

public sealed class BaoShouHuaShu : IKeFuHuaShu
{
    public string QueHuo(string danHao) => $"您好，订单{danHao}的键盘仓库破损，我们已取消并全额退款，对此深表歉意。";

    public string GanXie(string maiJia) => $"{maiJia}，您问的键帽高度是OEM，和您现在的键盘可以通用。";

    public string FuKuan => "您好，所有款项都请在亚马逊平台上支付，我们不接受任何私下转账。";
}
