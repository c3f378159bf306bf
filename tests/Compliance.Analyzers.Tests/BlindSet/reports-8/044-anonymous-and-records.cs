using System.Collections.Generic;
using System.Text.Json;

namespace LanTu.Export
{
    public record ScheduledMessage(string OrderId, string Lang, string Text)
    {
        public ScheduledMessage(string orderId) : this(orderId, "en", "Hello, please send us your private e-mail address and phone number so that we can inform you about new offers.") { } // expect: BSM3004|BSM3002
    }

    public static class ScheduleExporter
    {
        public static string Export(string orderId, string buyer)
        {
            var rows = new List<object>
            {
                new { orderId, when = "D+1", text = $"Hello {buyer}, which of the three frame colors should we print? The choice was left empty in your order." },
                new { orderId, when = "D+5", text = $"{buyer}您好，即日起老顧客可享神祕價，每次下單前私訊我們，最高省三成。" }, // expect: BSM1001
                new { orderId, when = "D+8", text = $"{buyer}您好，畫框的掛鉤在背面的小袋子裡，請先將掛鉤鎖緊再上牆。" },
                new { orderId, when = "D+9", text = $"{buyer}您好，新品上市囉！金屬畫框和拼圖系列歡迎選購，搜尋我們的品牌名即可。" }, // expect: BSM1007
            };
            return JsonSerializer.Serialize(rows);
        }

        public static ScheduledMessage Default(string orderId) => new(orderId);
    }
}
