namespace Integra.Care;

public static class TechnicalReplies
{
    public static readonly string[] Answers =
    [
        "Dear customer, the red cable belongs on the positive terminal of the battery.",
        "Dear customer, use a star screwdriver (T10) to open the cover.",
        "Dear customer, if error code E05 is shown, switch the power off for ten minutes.",
        "Dear customer, the feedback tone disappears when the microphone is moved away from the speaker.",
        "Dear customer, the rating plate on the back tells you the voltage.",
        "Dear customer, please store the glue in a dry place, free of frost.",
        "您好，接线时请注意电线下方的标识，细微信息见说明书第三页。",
        "您好，返回主菜单，现在长按电源键三秒即可重新配对。",
        "您好，打开后请沿折线折叠支架。",
    ];
}
