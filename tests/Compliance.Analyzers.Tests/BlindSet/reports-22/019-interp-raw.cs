namespace Otterly.Scripts;

public static class WarrantyMail
{
    public static MailMessage Build(Buyer buyer, Order order)
    {
        var mail = new MailMessage("noreply@otterly.example", buyer.RelayAddress);
        mail.Subject = $"Your blender, order {order.Id}";
        // expect@+6: BSM1006
        // expect@+8: BSM3001|BSM3003
        mail.Body = $$"""
            Dear {{buyer.Name}},

            The motor of your blender carries a two-year warranty from {{order.DeliveredOn:d MMM yyyy}}.
            Join our VIP Blend Club and every order earns you points towards a free jug.

            To claim under the warranty, reply to this message and quote order {{order.Id}}.
            Spare blades can be had from otterly dot com, look for the parts corner.

            Kind regards,
            {{order.ShopName}}
            """;
        return mail;
    }
}
