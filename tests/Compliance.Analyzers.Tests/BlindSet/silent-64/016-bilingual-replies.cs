using System.Collections.Generic;

namespace Orbit.Audio.Support
{
    public static class BilingualReplies
    {
        private static readonly Dictionary<(string Key, string Lang), string> Table = new()
        {
            [("pairing", "en")] = "Hold both buttons for six seconds until the light flashes white. The pairing code is 0000.",
            [("pairing", "zh")] = "同时按住两个按键六秒，白灯闪烁后即可配对，配对码为 0000。",
            [("feedback_noise", "en")] = "The whistling is acoustic feedback: the microphone is too close to the speaker. Please keep two metres between them.",
            [("feedback_noise", "zh")] = "啸叫是声反馈造成的，话筒离音箱太近，请保持两米以上的距离。",
            [("lost_cap", "en")] = "We are sending you a new set of ear tips free of charge, because yours came damaged.",
            [("lost_cap", "zh")] = "由于您收到的耳塞套有破损，我们免费补寄一套。",
            [("refund_route", "en")] = "Refunds are made only through Amazon and go back to the card you paid with.",
            [("refund_route", "zh")] = "退款只能由亚马逊原路退回，我们不会通过其他方式转账。",
            [("mic", "en")] = "The small hole under the logo is the microphone. Please do not cover it with a sticker.",
            [("mic", "zh")] = "标志下方的细微孔是麦克风，请勿用贴纸遮挡。",
        };

        public static string Find(string key, string lang) =>
            Table.TryGetValue((key, lang), out var value) ? value : Table[(key, "en")];
    }
}
