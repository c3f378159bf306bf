using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Erp.Messaging.Data;

public class MessageTemplate
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
    public bool Enabled { get; set; }
}

public class MessageTemplateSeed
{
    public static void Apply(ModelBuilder b)
    {
        b.Entity<MessageTemplate>().HasData(
            new MessageTemplate
            {
                Id = 1, Code = "REFUND", Enabled = true,
                Subject = "Your refund for order {{order_id}}",
                Body = "Hello {{buyer_name}}, we have refunded {{amount}} to your original payment method because the item arrived damaged."
            },
            new MessageTemplate
            {
                Id = 2, Code = "D+7", Enabled = true,
                Subject = "About your order {{order_id}}",
                Body = "Hello {{buyer_name}}, here is a voucher for your next purchase: {{coupon_code}}. Enter it at checkout." // expect: BSM1002
            },
            new MessageTemplate
            {
                Id = 3, Code = "D+14",
                Subject = "Claim your free gift from our store", // expect: BSM1005
                Body = "Dear {{buyer_name}}, reply to this message and pick your free gift: a phone stand or a cable organiser." // expect: BSM1005
            },
            new MessageTemplate
            {
                Id = 4, Code = "CUSTOM", Enabled = true,
                Subject = "Engraving text for order {{order_id}}",
                Body = "Hello {{buyer_name}}, please confirm the engraving text \"{{engraving}}\" so that we can start production."
            });
    }
}
