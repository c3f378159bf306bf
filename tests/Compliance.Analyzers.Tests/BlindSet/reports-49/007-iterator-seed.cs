using Microsoft.EntityFrameworkCore;

namespace SellerHub.Persistence;

public class BuyerMessageTemplateSeed
{
    public void Apply(ModelBuilder builder) => builder.Entity<BuyerMessageTemplate>().HasData(Rows());

    private static IEnumerable<BuyerMessageTemplate> Rows()
    {
        yield return new() { Id = 1, Subject = "Your order [ORDER_ID]", Body = "Dear [BUYER], the carrier asks for your apartment number. Please reply with it." };
        yield return new() { Id = 2, Subject = "Your pan, order [ORDER_ID]",
                             Body = "Dear [BUYER], open the lid: the little brush under it is our present to you, on top of what you ordered." }; // expect: BSM1005
        yield return new() { Id = 3, Subject = "Feedback on [ORDER_ID]",
                             Body = "Dear [BUYER], you would do us a favour by rating our shop and the pan on Amazon." }; // expect: BSM2006
        yield return new() { Id = 4, Subject = "Better price",
                             Body = "Dear [BUYER], on our own web shop the same pan is six dollars cheaper since we save the Amazon fee there." }; // expect: BSM3003|BSM1001
        yield return new() { Id = 5, Subject = "Invoice", Body = "Dear [BUYER], the VAT invoice of [ORDER_ID] is attached." };
    }
}

public class BuyerMessageTemplate { public int Id { get; set; } public string Subject { get; set; } = ""; public string Body { get; set; } = ""; }
