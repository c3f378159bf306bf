using System.Collections.Generic;
using System.Linq;

namespace Haoyue.Amz.Bulk
{
    public class BulkMessagePlanner
    {
        private readonly SortedList<int, string> _byDay = new SortedList<int, string>();

        public string this[int day]
        {
            get => _byDay.TryGetValue(day, out var t) ? t : "您好，窗帘杆最长可以拉到两米四，请先量好窗户宽度。";
            set => _byDay[day] = value ?? "您好，喜欢的话扫描包装上的二维码进群，群里天天有秒杀。"; // expect: BSM3001|BSM3002|BSM1007|BSM3003|BSM1001
        }

        public IList<PlannedMessage> Plan(IEnumerable<AmazonOrder> orders)
        {
            var planned =
                from o in orders
                where o.Channel == "Amazon"
                let text = o.ReviewStars <= 3
                    ? $"{o.Buyer}您好，只要您肯撤下那条评论，货款全额退给您，窗帘也送您了。" // expect: BSM2001|BSM2004
                    : $"{o.Buyer}您好，您询问的挂钩一包二十个，已随窗帘一起装箱。"
                orderby o.OrderId
                select new PlannedMessage { OrderId = o.OrderId, Message = text };

            return planned.ToList();
        }
    }

    public class PlannedMessage
    {
        public string OrderId { get; set; }
        public string Message { get; set; }
    }

    public record AmazonOrder(string OrderId, string Channel, string Buyer, int ReviewStars);
}
