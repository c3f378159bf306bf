namespace HuaJin.OrderCenter.Templates;

public static class DingDanXiaoXiMoBan
{
    /// <summary>缺件补寄</summary>
    public static readonly string QueJianBuJi = "您好，您反映缺少的遥控器已安排补寄，无需您承担费用。";

    /// <summary>差评挽回</summary>
    public static readonly string ChaPingWanHui = "您好，问题已为您妥善解决，能否请您将评价修改为五颗星？"; // expect: BSM2004

    /// <summary>店铺反馈</summary>
    public static readonly string DianPuFanKui = "您好，请您移除对本店铺的负面反馈，否则我们无法继续处理您的退款申请。"; // expect: BSM2005|BSM2001

    /// <summary>新品试用</summary>
    public static readonly string XinPinShiYong = "您好，诚邀您成为本店新品体验官，今后每款新品均可优先免费试用。"; // expect: BSM1006|BSM1005

    /// <summary>线下交易</summary>
    public static readonly string XianXia = "您好，若需更多数量，可不经亚马逊平台直接向我司下单，以银行转账付款。"; // expect: BSM3003

    /// <summary>地址确认</summary>
    public static string DiZhiQueRen => "您好，请确认收货地址中的楼栋号，以便承运商派送。";
}
