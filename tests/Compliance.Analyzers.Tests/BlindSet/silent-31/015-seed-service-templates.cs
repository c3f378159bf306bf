using Microsoft.EntityFrameworkCore;

namespace Parcelo.Data.Seeding;

public static class ServiceTemplateSeed
{
    public static void Seed(ModelBuilder b)
    {
        b.Entity<MessageTemplate>().HasData(
            new { Id = 1, Lang = "en", Subject = "Delay of order {{order_id}}", Body = "Hi {{buyer}}, the truck broke down. Your order will arrive on {{eta}}; if you no longer want it, tell us and we refund it." },
            new { Id = 2, Lang = "en", Subject = "Missing part", Body = "Hi {{buyer}}, the missing shelf board was sent today without charge. Tracking: {{tracking_number}}." },
            new { Id = 3, Lang = "en", Subject = "Engraving", Body = "Hi {{buyer}}, please confirm that the ring shall read \"{{engraving}}\"." },
            new { Id = 4, Lang = "zh", Subject = "退货说明", Body = "您好{{buyer}}，请在“我的订单”中打印退货标签，收到退货后我们会在两天内退款。" },
            new { Id = 5, Lang = "zh", Subject = "刻字确认", Body = "您好{{buyer}}，请确认刻字内容“{{engraving}}”是否正确，以便安排制作。" },
            new { Id = 6, Lang = "en", Subject = "Refund", Body = "Hi {{buyer}}, we refunded {{amount}} for the dented can on order {{order_id}}. The money goes back to your card." });
    }
}
