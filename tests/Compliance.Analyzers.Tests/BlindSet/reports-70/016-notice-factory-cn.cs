using System;
using System.Collections.Generic;

namespace BeiGuo.Kitchenware.Notify
{
    public enum NoticeKind { Packed, Shipped, Delayed, Broken, Returned }

    public class AmazonNoticeFactory
    {
        private readonly Dictionary<NoticeKind, Func<AmazonOrder, string>> _map;

        public AmazonNoticeFactory()
        {
            _map = new Dictionary<NoticeKind, Func<AmazonOrder, string>>
            {
                [NoticeKind.Packed] = o => $"{o.BuyerName}，您好！我们收到您的订单 {o.OrderId} 啦，非常感谢您的惠顾，祝您生活愉快！", // expect: BSM4002
                [NoticeKind.Shipped] = o => $"{o.BuyerName}，您好！您的订单 {o.OrderId} 今天已经发出，快递单号 {o.TrackingNo}，请留意查收。", // expect: BSM4002
                [NoticeKind.Delayed] = o => $"{o.BuyerName}，您好！受港口罢工影响，订单 {o.OrderId} 会晚到 5 天左右，若您不愿等待，我们可以为您取消并全额退款。",
                [NoticeKind.Broken] = o => $"{o.BuyerName}，您好！收到您发来的照片，砂锅盖确实碎了，我们今天给您补发一个新的盖子，无需付费。",
                [NoticeKind.Returned] = o => $"{o.BuyerName}，您好！\n\n\n\n\n订单 {o.OrderId} 的退货仓库已经签收，退款 {o.Total} 已原路退回。", // expect: BSM5003
            };
        }

        public string Create(NoticeKind kind, AmazonOrder order)
        {
            if (!_map.TryGetValue(kind, out var build))
            {
                throw new NotSupportedException($"不支持的通知类型：{kind}");
            }

            return build(order);
        }
    }
}
