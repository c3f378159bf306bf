using System.Collections.Generic;
using System.Text.Json;

namespace ZhongHeng.Amazon.Bulky
{
    public class AppointmentMessage
    {
        public string Title { get; set; }
        public string Content { get; set; }
    }

    public class AppointmentMessages
    {
        private const string Source =
            """
            {
              "schedule":  { "Title": "订单 {orderId}：预约送货", "Content": "买家您好，跑步机重 92 公斤，需要两人搬运。请在 {slots} 中选择一个时间回复我们。" },
              "elevator":  { "Title": "订单 {orderId}：楼层确认", "Content": "买家您好，请告知楼层以及是否有电梯，以便安排搬运工，不另收费用。" },
              "absent":    { "Title": "订单 {orderId}：二次派送", "Content": "买家您好，昨天派送时家中无人，请回复方便的日期，我们重新安排，运费由我们承担。" },
              "damaged":   { "Title": "订单 {orderId}：扶手更换", "Content": "买家您好，扶手在运输中弯了，我们免费更换，师傅上门时会带上新扶手。" },
              "cancelled": { "Title": "订单 {orderId}：已取消并退款", "Content": "买家您好，仓库里最后一台外壳开裂，无法发货，我们已取消订单并全额退款，十分抱歉。" }
            }
            """;

        private readonly Dictionary<string, AppointmentMessage> _messages =
            JsonSerializer.Deserialize<Dictionary<string, AppointmentMessage>>(Source);

        public AppointmentMessage Get(string key, string orderId, string slots)
        {
            var message = _messages[key];
            return new AppointmentMessage
            {
                Title = message.Title.Replace("{orderId}", orderId),
                Content = message.Content.Replace("{slots}", slots),
            };
        }
    }
}
