using System;

namespace Yueda.Ozone.Amz
{
    public class MessageDraft
    {
        private string _text;

        public string Text
        {
            get => _text ?? "您好，请问您需要更换还是退款？两种方式都不收取费用。";
            set => _text = value;
        }

        public string Subject { get; init; } = "您的订单缺少配件";

        public string Placeholder => Subject.Length == 0 ? "请输入优惠活动标题" : "请输入评价关键词";

        public static MessageDraft OutOfStock(string orderId) => new()
        {
            Subject = "订单 " + orderId + " 无法发货",
            Text = string.Concat("您好，仓库盘点发现该商品已售罄，", "我们已取消订单并全额退款，", "给您带来不便深表歉意。")
        };

        public static MessageDraft Manual(string orderId) => new()
        {
            Subject = "订单 " + orderId + " 说明书",
            Text = string.Join("", new[] { "您好，您索取的中文说明书见附件，", "开关在机身背面，", "首次使用请充电两小时。" })
        };
    }
}
