using System;
using System.Collections.Generic;

namespace Greyfriars.Questions
{
    internal static class ProductAnswers
    {
        internal static readonly Dictionary<string, (string En, string Zh)> Texts = new(StringComparer.OrdinalIgnoreCase)
        {
            ["GF-AMP-20"] = (
                "The hum is feedback from the microphone. Turn the microphone away from the speaker and connect the positive wire to the red terminal.",
                "啸叫是麦克风的反馈造成的，请把话筒转离音箱，并把正极线接到红色端子。"),
            ["GF-LOCK-7"] = (
                "To reset the code, hold the star key for five seconds until it blinks, then enter the new code twice.",
                "重置密码时请按住星号键五秒，灯闪烁后输入两次新密码。"),
            ["GF-PAN-28"] = (
                "Please discount the smell during the first use, it comes from a protective oil and is gone after one wash.",
                "第一次使用会有一点气味，来自防锈油，清洗一次后就没有了。"),
            ["GF-TENT-4"] = (
                "Store the tent in a dry place. The poles in bag B are spare, so it is fine if two of them are left over.",
                "帐篷请存放在干燥处。B袋里是备用杆，搭好后多出两根是正常的。"),
            ["GF-CAM-3"] = (
                "If the app shows code E04, cancel the pairing and press the link button again. The light turns green when the link is up.",
                "应用显示E04时，请取消配对，再按一次连接键，灯变绿表示连接成功。"),
            ["GF-CUP-1"] = (
                "The cup is BPA free and comes with two lids, one of them with a straw. A brush is not included.",
                "杯子不含双酚A，配两个杯盖，其中一个带吸管，不含杯刷。"),
        };

        internal static string Answer(string sku, bool chinese) =>
            Texts.TryGetValue(sku, out var t) ? (chinese ? t.Zh : t.En) : null;
    }
}
