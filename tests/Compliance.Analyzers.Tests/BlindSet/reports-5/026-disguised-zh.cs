using System;

namespace QianDu.Msg
{
    public class BianTiWenAn
    {
        // 变体文案，绕过系统检测用
        public string[] BuyerMsgs { get; } =
        {
            "亲，五x好抨截图发来，返 现 3刀，谢谢支持～", // expect: BSM2001
            "亲，加客服薇❤ haidao2020 聊，回复更快哦。", // expect: BSM3002|BSM3003
            "亲，您反馈的灯带不亮，我们已经安排重发，运单号会自动更新。",
            "亲，优.惠.券已放好，找客服报暗号“海岛”就能用。", // expect: BSM1002
            "亲，包裹在转运途中破损，我们已为您全额退款。",
        };

        public string QuMsg(int idx)
        {
            if (idx < 0 || idx >= BuyerMsgs.Length)
                throw new IndexOutOfRangeException("文案下标越界");
            return BuyerMsgs[idx];
        }
    }
}
