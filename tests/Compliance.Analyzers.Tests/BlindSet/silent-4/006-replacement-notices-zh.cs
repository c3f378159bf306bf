using System.Collections.Generic;

namespace Qianwan.Duodian.Domain.XiaoXi.NeiZhi;

public static class BuFaMoBan
{
    public static readonly IReadOnlyList<string> BuFa = new[]
    {
        "您好，收到您的照片，台灯底座的裂纹属于质量问题，我们免费为您更换整灯，旧灯不用寄回。",
        "您好，漏发的说明书和两颗螺丝今天免费补寄，不收取任何费用。",
        "您好，保修期内更换电池是免费的，请回复机身底部的序列号，我们据此安排。",
        "您好，补发的包裹单号已更新在订单里，预计周三送达；如再有破损，请直接回复照片，我们全额退款。",
    };

    /// <summary>礼品包装缺货</summary>
    public const string LiPinBaoZhuang = """
        您好，您选择的礼品包装纸已用完，包装费3.99美元已退回。
        商品今天照常发出，贺卡内容“祝奶奶生日快乐”会打印在装箱单上。
        """;

    public static string SeCha(string ming, string seHao)
        => $"{ming}您好，您来信里提到的色差，我们比对了色号{seHao}，确为发错颜色。正确颜色已免费寄出，错发的那件不必退回。";
}
