using System;
using System.Collections.Generic;

namespace OceanGate.Messaging.Subjects
{
    public enum NoticeKind { Address, Customs, Customization, Recall }

    public interface ISubjectProvider
    {
        string Subject(NoticeKind kind, string orderId);
    }

    public class SubjectEn : ISubjectProvider
    {
        public string Subject(NoticeKind kind, string orderId) => kind switch
        {
            NoticeKind.Address => $"[Important] We need your house number for order {orderId}", // expect: BSM4004
            NoticeKind.Customs => $"Customs number needed for order {orderId}",
            NoticeKind.Customization => $"Please check the name on your mug, order {orderId}",
            NoticeKind.Recall => $"Safety notice about the charger in order {orderId}",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    public class SubjectZh : ISubjectProvider
    {
        private static readonly Dictionary<NoticeKind, string> Titles = new Dictionary<NoticeKind, string>
        {
            { NoticeKind.Address, "订单{0}需要您补充门牌号" },
            { NoticeKind.Customs, "订单{0}需要您的清关号码" },
            { NoticeKind.Customization, "[重要] 请核对订单{0}的杯子刻字" }, // expect: BSM4004
            { NoticeKind.Recall, "订单{0}所含充电器的安全通知" },
        };

        public string Subject(NoticeKind kind, string orderId) => string.Format(Titles[kind], orderId);
    }
}
