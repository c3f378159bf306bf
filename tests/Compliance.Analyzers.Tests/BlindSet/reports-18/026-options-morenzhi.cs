using Microsoft.Extensions.Options;

namespace Zhongtai.Amazon;

public class BuyerMessageOptions
{
    public const string Section = "Amazon:BuyerMessage";

    public bool Enabled { get; set; } = true;

    /// <summary>延误通知</summary>
    public string DelayText { get; set; } = "Because of typhoon the ship left Ningbo late. New delivery date is written in your order page.";

    /// <summary>签名档，附在每条消息最后</summary>
    public string Signature { get; set; } = "Zhongtai Home - find us on Instagram @zhongtai.home for latest ideas"; // expect: BSM3002|BSM3001|BSM1007

    /// <summary>复购提醒</summary>
    public string FuGouText { get; set; } = "滤芯该换啦！现在回购两只装，悄悄给您便宜8块。"; // expect: BSM1001|BSM1007|BSM1006

    public List<string> JieShu { get; set; } = new()
    {
        "If anything of this order is not correct, answer to this message please.",
        "Your feedback decide our life, only perfect score can help our team.", // expect: BSM2002
    };
}
