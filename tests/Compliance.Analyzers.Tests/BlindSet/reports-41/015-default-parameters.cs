using System;
using System.Threading.Tasks;

namespace Fernleaf.Amazon;

public class BuyerMailer(
    ISmtpGateway gateway,
    string footer = "Questions? Write straight to support@fernleaf-garden.example and skip the Amazon inbox.") // expect: BSM3002|BSM3003
{
    public Task SendCareTipsAsync(
        string relayAddress,
        string body = "Water the bonsai every third day and keep it away from the radiator.")
        => gateway.SendAsync(relayAddress, body + Environment.NewLine + footer);

    public async Task RunAsync(string relayAddress)
    {
        var nudge = (string name, string text = "a glowing review from you would make our week!") => name + ", " + text; // expect: BSM2002

        async Task Later(string message = "Your bonsai pot is broken? We have sent a new one, nothing to pay.")
        {
            await gateway.SendAsync(relayAddress, message);
        }

        async Task Promo(string message = "Black Friday starts now: every plant in our store at half price for you.") // expect: BSM1001|BSM1007
        {
            await gateway.SendAsync(relayAddress, message);
        }

        await gateway.SendAsync(relayAddress, nudge("Dear buyer"));
        await Later();
        await Promo();
    }
}
