namespace Yunqi.Outdoor.Resources;

/// <summary>站内信文案（简体）</summary>
internal static class XiaoxiZh
{
    internal const string DizhiBuQuan = "您好，您的订单缺少门牌号，快递无法派送，请直接回复本消息补充地址。";
    internal const string ZengPin = "您好，感谢支持！我们准备了一条速干毛巾想送给您，回复尺寸即可领取。"; // expect: BSM1005
    internal const string XinPin = "您好，我们家新款碳纤维露营椅刚刚上架，轻到不敢相信，欢迎来店里逛逛。"; // expect: BSM1007
    internal const string SiXia = "您好，如需再买，可以直接微信转账给我们发货，不走平台，价格更实惠。"; // expect: BSM3003|BSM1004|BSM3002|BSM1001
    internal const string ShanChu = "您好，换货已寄出，能否请您把那条差评删掉？我们全组都会感谢您。"; // expect: BSM2004
    internal const string TuiKuan = "您好，帐篷杆断裂给您添麻烦了，我们已为该订单办理全额退款，商品无需寄回。";
    internal const string ChouJiang = "您好，参与本月买家抽奖，人人有机会赢取价值两千元的帐篷！"; // expect: BSM1006
    internal const string ZhiBao = "您好，本产品自签收之日起享有两年质保，凭订单号即可报修。";
}
