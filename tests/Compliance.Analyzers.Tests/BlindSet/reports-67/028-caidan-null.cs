using System;

namespace Yueda.Ozone.Amz
{
    public class MessageDraft
    {
        private string _text;

        public string Text
        {
            get => _text ?? "您好，我们的公众号“悦达好物”每周上新，搜一下就能找到，全场包邮。"; // expect: BSM1007|BSM3001|BSM3002|BSM3003
            set => _text = value;
        }

        public string Subject { get; init; } = "您的订单缺少配件";

        public static MessageDraft Missing(string orderId) => new()
        {
            Subject = "订单 " + orderId + " 缺少配件",
            Text = "您好，订单中的支架漏装，我们已补寄，预计三天内送达。"
        };

        public static MessageDraft OutOfStock(string orderId) => new()
        {
            Subject = "订单 " + orderId,
            Text = string.Concat("您好，仓库没有现货了，", "请您自己在后台点取消订单，", "原因选“不想要了”就行。") // expect: BSM4001
        };
    }
}
