using System;
using System.Collections.Generic;

namespace Dapeng.Cs
{
    public class JoinedLetter
    {
        public string Subject { get; init; } = "Your order";

        public string Manual(string buyer) => string.Join(Environment.NewLine,
            "Dear " + buyer + ",",
            "",
            "the instruction leaflet of the drone lists the wrong button for landing.",
            "Please hold the left button for three seconds, not the right one.",
            "",
            "Dapeng Toys");

        public string Trustpilot(string buyer) => string.Join(Environment.NewLine,
            "Dear " + buyer + ",",
            "",
            "the manual and spare propellers can be found on our website dapengtoys-support.com.", // expect: BSM3001
            "For any question write to service@dapengtoys.com instead of Amazon.", // expect: BSM3002|BSM3003
            "",
            "Dapeng Toys");

        public IEnumerable<string> Chinese()
        {
            yield return string.Join("", "您好，", "遥控器的电池需要您自己准备，", "型号是两节七号电池。");
            yield return string.Join("，", "您好", "感谢您的支持", "晒图好评后联系客服", "送您备用桨叶一套"); // expect: BSM2001
        }
    }
}
