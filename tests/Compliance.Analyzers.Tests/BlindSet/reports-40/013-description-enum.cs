using System.ComponentModel;

namespace Mabang.Like.Enums;

/// <summary>一键回复话术，Description 即发送给买家的正文</summary>
public enum BuyerReplyText
{
    [Description("您好，退货标签已发到您的订单页面，打印后贴在外箱即可。")]
    退货标签 = 1,

    [Description("您好，不用退货了，我们给您补偿 8 美元，您看这样行吗？")] // expect: BSM1003
    补偿协商 = 2,

    [Description("您好，请扫包装里的二维码进群，群里天天有福利。")] // expect: BSM3001|BSM3002|BSM3003|BSM1006
    引流进群 = 3,

    [Description("您好，麻烦您撤掉那条店铺差评，撤掉之后马上给您全额退款。")] // expect: BSM2005|BSM2001|BSM2004
    撤差评 = 4,

    [Description("您好，保修期为两年，电机故障我们免费更换。")]
    保修 = 5,
}
