namespace Harrow.Guitars.Texts;

internal static class BuyerAnswers
{
    public static readonly Dictionary<string, string> En = new()
    {
        ["intonation"] = "The saddle has a compensation of 2.5 mm on the bass side. Yours was set for medium strings, so light strings will sound sharp.",
        ["rebate"] = "The lid sits in a rebate of 3 mm, so please lift it straight up and do not lever it.",
        ["feedback"] = "The howling is feedback between pickup and amplifier. Turn the volume down or move two steps away and it stops.",
        ["star"] = "The cover is held by five star-head screws, size T10. Do not lose the washers under them.",
        ["battery"] = "The positive pole of the 9 V battery points to the neck. If it is reversed the preamp stays silent.",
        ["code"] = "The case lock opens with the code 000. You can change the code with a pin through the small hole.",
        ["link"] = "The strap link on the heel is screwed in, not glued. A quarter turn will tighten it.",
    };

    public static readonly Dictionary<string, string> ZhHans = new()
    {
        ["intonation"] = "琴桥低音侧有 2.5 毫米的补偿，出厂按中号弦调校，换细弦后音会偏高，属正常现象。",
        ["feedback"] = "啸叫是拾音器与音箱之间的反馈，请调低音量或远离音箱两步。",
        ["detail"] = "说明书第四页的细微信息容易漏看：更换电池前请先关闭开关。",
        ["fold"] = "琴架打开后请勿强行对折，先松开侧面的旋钮。",
        ["back"] = "长按返回键，现在屏幕会显示调音界面。",
    };
}
