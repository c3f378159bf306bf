using System;
using System.Collections.Generic;
using System.Linq;

namespace Tuoling.Service
{
    public sealed record WarrantyAnswer(string Market, string Key, string Text);

    public class WarrantyAnswers
    {
        private static readonly List<WarrantyAnswer> Items = new()
        {
            new("UK", "period", "Hello {buyer}, your sander has a warranty of 24 months, counted from the day it was delivered. You do not need to register it."),
            new("UK", "repair", "Hello {buyer}, the worn switch is covered by the warranty, so the repair is free of charge. The prepaid label is attached to this message."),
            new("UK", "ended", "Hello {buyer}, the warranty for the sander in order {order} ended in March, therefore we cannot repair it free of charge."),
            new("CN", "period", "{buyer}您好，您购买的打磨机质保期为24个月，自签收之日起计算，无需另外注册。"),
            new("CN", "repair", "{buyer}您好，开关磨损在质保范围内，维修免费，预付退货标签已随本消息附上。"),
            new("CN", "ended", "{buyer}您好，订单{order}的打磨机质保期已于三月结束，因此无法免费维修。"),
        };

        public string Find(string market, string key) =>
            Items.Single(i => i.Market == market && i.Key == key).Text;

        public string Fill(string market, string key, string buyer, string order)
        {
            if (string.IsNullOrWhiteSpace(order))
                throw new ArgumentException("订单号不能为空", nameof(order));

            return Find(market, key).Replace("{buyer}", buyer).Replace("{order}", order);
        }
    }
}
