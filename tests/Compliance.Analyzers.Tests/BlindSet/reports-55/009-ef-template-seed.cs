using Microsoft.EntityFrameworkCore;

namespace Meadow.Crm.Data;

internal static class BuyerTemplateSeed
{
    internal static void Apply(ModelBuilder builder) =>
        builder.Entity<BuyerMessageTemplate>().HasData(
            new BuyerMessageTemplate { Id = 1, Name = "Address", Body = "Dear %BuyerName%, the carrier needs your flat number for order %OrderId%. Please reply to this message." },
            new BuyerMessageTemplate { Id = 2, Name = "Thanks", Body = "Dear %BuyerName%, thanks for choosing us. Claim %Discount% on any other blanket with the code on the card." }, // expect: BSM1002|BSM1001
            new BuyerMessageTemplate { Id = 3, Name = "Review", Body = "Dear %BuyerName%, could you take a minute to review the blanket on Amazon?" }, // expect: BSM2006
            new BuyerMessageTemplate { Id = 4, Name = "Review gift", Body = "Dear %BuyerName%, reviewers receive a matching cushion cover for nothing." }, // expect: BSM2001|BSM1005
            new BuyerMessageTemplate { Id = 5, Name = "Refund", Body = "Dear %BuyerName%, your refund of %Amount% for order %OrderId% has been issued." },
            new BuyerMessageTemplate { Id = 6, Name = "Insta", Body = "Dear %BuyerName%, find us on Instagram as meadow.blankets and send your questions there." }, // expect: BSM3002|BSM3003|BSM3001
            new BuyerMessageTemplate { Id = 7, Name = "Tester", Body = "Dear %BuyerName%, we would like to have you in our product tester circle; testers receive every new blanket first." }); // expect: BSM1006|BSM1007|BSM1005
}

public class BuyerMessageTemplate { public int Id { get; set; } public string Name { get; set; } = ""; public string Body { get; set; } = ""; }
