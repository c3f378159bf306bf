using System;

namespace Bolang.CrossBorder.Notify
{
    public enum NotifyKind { Customs, Engraving, Address, Invoice, Delay }

    public static class NotifyText
    {
        public static string Create(NotifyKind kind, string orderId, string extra = "")
        {
            return kind switch
            {
                NotifyKind.Customs => $"您好，订单 {orderId} 清关需要收件人的个人通关号码，请回复提供，仅用于本次清关。",
                NotifyKind.Engraving => $"您好，请确认订单 {orderId} 的刻字内容为“{extra}”，确认后我们开始制作，制作后不能更改。",
                NotifyKind.Address => $"您好，订单 {orderId} 的地址缺少房间号，请在今天内补充，以免延误。",
                NotifyKind.Invoice => $"您好，您索取的订单 {orderId} 发票已作为附件发送，请查收。",
                NotifyKind.Delay => $"您好，受台风影响，订单 {orderId} 预计推迟到 {extra} 送达。如果您不想等，我们可以为您取消并退还全部款项。",
                _ => throw new ArgumentException("未知的通知类型", nameof(kind))
            };
        }
    }
}
