using System;
using System.Threading.Tasks;

namespace Fernleaf.Amazon;

public class BuyerMailer(
    ISmtpGateway gateway,
    string footer = "Please reply to this message if the plant is not well after a week.")
{
    public Task SendCareTipsAsync(
        string relayAddress,
        string body = "The bonsai arrived without its care card, so here it is: water it every third day, no radiator.")
        => gateway.SendAsync(relayAddress, body + Environment.NewLine + footer);

    public async Task RunAsync(string relayAddress)
    {
        var answer = (string name, string text = "we are not allowed to reward reviews, so we must decline your kind offer.") => name + ", " + text;

        async Task Later(string message = "Your bonsai pot is broken? We have sent a new one, nothing to pay.")
        {
            await gateway.SendAsync(relayAddress, message);
        }

        async Task Price(string message = "You asked about Black Friday: we do not know yet whether the price will change.")
        {
            await gateway.SendAsync(relayAddress, message);
        }

        await gateway.SendAsync(relayAddress, answer("Dear buyer"));
        await Later();
        await Price();
    }
}
