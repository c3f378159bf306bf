using System;
using System.Collections.Generic;

namespace Dongsheng.Amazon.Inbox
{
    public static class AnswerRules
    {
        public static readonly List<(Predicate<BuyerMail> When, Func<BuyerMail, string> Reply)> All =
            new List<(Predicate<BuyerMail>, Func<BuyerMail, string>)>
            {
                (m => m.Has("物流"), m => $"您好，订单 {m.OrderId} 晚点两天，如果您不愿意等，我们可以取消并全额退款。"),
                (m => m.Has("直接买"), m => "您好，我们只通过亚马逊接单和收款，不能私下交易，请谅解。"),
                (m => m.Has("赠品"), m => "您好，这款商品不带赠品，页面图片里的花瓶只是摆拍。"),
                (m => m.Has("二维码"), m => "您好，机身背面的二维码是序列号，用来核对保修，不需要扫描。"),
                (m => m.Has("星"), m => "您好，五角星形的螺丝要用 T8 批头拧，十字的不行。"),
            };
    }
}
