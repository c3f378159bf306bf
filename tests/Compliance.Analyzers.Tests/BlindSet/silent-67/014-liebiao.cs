using System.Collections.Generic;

namespace Baichuan.Amz.Desk
{
    public class SafePhrases
    {
        public List<string> Common { get; } = new()
        {
            "您好，请问耳机的指示灯是什么颜色？",
            "退货申请已通过，退货标签请在订单页面下载。",
            "您好，我们不能以任何礼品或返现交换评价，请您理解。",
            "由于耳机套缺失，我们已为本订单退还 3.00 美元，原路退回。",
            "您好，左耳无声属于故障，新耳机将免费寄出。",
        };

        private readonly string[] _menu = new[]
        {
            "评价管理", "优惠券列表", "礼品卡核销", "返现记录", "微信绑定", "差评预警", "五星好评统计",
        };

        public IReadOnlyList<string> Menu => _menu;
    }
}
