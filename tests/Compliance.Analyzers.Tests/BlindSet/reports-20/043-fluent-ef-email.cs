using FluentEmail.Core;

public class AfterSales
{
    IFluentEmail _mail;

    public async Task Go(Order ord)
    {
        if (ord.Stars > 0 && ord.Stars <= 2)
        {
            await _mail.To(ord.Relay)
                .Subject("About your rating")
                .Body("Hello " + ord.Buyer + ", as your case is settled: would you think again about what you wrote on the toaster's page? Four stars would be fair.") // expect: BSM2004|BSM2002
                .SendAsync();
        }
        else if (ord.Stars == 0 && ord.Days > 10)
        {
            await _mail.To(ord.Relay)
                .Subject("Two minutes?")
                .Body("Hello " + ord.Buyer + ", what do you think of the toaster? Your review helps other customers decide.") // expect: BSM2006
                .SendAsync();
        }
        else
        {
            await _mail.To(ord.Relay).Subject("Crumb tray").Body("Hello " + ord.Buyer + ", the crumb tray slides out to the rear, not to the front.").SendAsync();
        }
        // TODO gift mail
        var strGift = "Hello " + ord.Buyer + ", the bread knife that goes with the toaster is yours for nothing, say the word."; // expect: BSM1005
        await _mail.To(ord.Relay).Body(strGift).
    }
}
