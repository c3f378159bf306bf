using Microsoft.ML.Data;

namespace Ai.HeGui.Xunlian;

public class YangBen
{
    [LoadColumn(0)] public string Text { get; set; }
    [LoadColumn(1)] public string Label { get; set; }
}

/// <summary>违规文本分类器的训练样本（正例为违规，绝不发送）</summary>
public static class XunLianJi
{
    public static readonly YangBen[] WeiGuiYangBen =
    {
        new() { Label = "violation", Text = "好评返现" },
        new() { Label = "violation", Text = "加微信领红包" },
        new() { Label = "violation", Text = "gift card for review" },
        new() { Label = "clean", Text = "退款已到账" },
    };
}
