namespace Manhua.Erp.KeFu;

// 客服回复模板：全部为产品与物流问题
public static class KeFuHuiFu
{
    public static readonly string[] MoBan =
    {
        "您好，请将支架从电线下方穿过，再拧紧两侧螺丝。",
        "您好，说明书中的细微信息在第三页底部，请放大查看。",
        "您好，打开后请沿折线折叠，底板即可展开。",
        "您好，请按返回键，现在屏幕会显示主菜单。",
        "您好，快递显示包裹已由邻居代收，请您确认是否收到。",
        "您好，缺少的螺丝包已免费补发，预计周五送达。",
        "您好，遥控器背面的五星形螺丝需要专用螺丝刀。",
    };

    public static string TuiHuo(string danHao) => $"您好，订单 {danHao} 的退货已批准，标签在亚马逊“我的订单”中，可直接打印。";

    public static string JuJue() => "您好，我们不提供任何好评奖励，也不会要求您修改评价，请放心。";
}
