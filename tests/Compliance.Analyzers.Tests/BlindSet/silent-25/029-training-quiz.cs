namespace Daxin.PeiXun;

/// <summary>新客服合规培训题库</summary>
public record TiMu(string WenTi, string[] XuanXiang, int DaAn, string JieXi);

public static class TiKu
{
    public static readonly TiMu[] QuanBu =
    {
        new("下列哪种站内信违反亚马逊规定？",
            new[] { "A. 通知买家包裹延迟", "B. 用礼品卡换好评", "C. 告知退款进度", "D. 确认定制内容" },
            1, "任何以利益换取评价的行为都被禁止。"),
        new("买家询问能否便宜一点，客服应当怎么做？",
            new[] { "A. 礼貌拒绝", "B. 私下发折扣码", "C. 引导到独立站", "D. 索要微信" },
            0, "不得私下提供折扣，也不得引导买家离开平台。"),
        new("收到差评后能否联系买家删除评价？",
            new[] { "A. 能", "B. 不能" },
            1, "禁止要求买家修改或删除评价，应按售后流程解决问题。"),
    };
}
