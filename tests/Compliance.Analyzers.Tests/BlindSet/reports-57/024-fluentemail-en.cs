using FluentEmail.Core;

namespace CornerBooks.Jobs;

public class WeeklyBuyerJob(IFluentEmailFactory factory)
{
    public async Task RunAsync(IReadOnlyList<Sale> sales)
    {
        foreach (var s in sales)
        {
            var mail = factory.Create().To(s.RelayAddress);
            if (s.State == SaleState.WrongItem)
            {
                mail.Subject("You got the wrong edition")
                    .Body("Apologies for the mix-up. The hardback leaves tomorrow and you may keep the paperback.");
            }
            else if (s.State == SaleState.Delivered)
            {
                mail.Subject("New arrivals on our shelf this month") // expect: BSM1007
                    .Body("Dear reader, follow us on Instagram at cornerbooks_nyc, where we post first editions before they are listed."); // expect: BSM3002|BSM3001|BSM3003|BSM1007
            }
            else
            {
                mail.Subject("About your order").Body("Dear reader, a gift card is waiting for everybody who updates their rating to five."); // expect: BSM2001|BSM2004
            }
            await mail.SendAsync();
        }
    }
}
