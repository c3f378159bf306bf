using System.Text;

namespace Portway.Orders.Concessions;

public class ConcessionMessageService
{
    private readonly IAmazonMessageClient _client;

    public ConcessionMessageService(IAmazonMessageClient client) => _client = client;

    public async Task SendAsync(AmazonOrder order, Concession concession)
    {
        StringBuilder message = new StringBuilder("Hello ");
        message.Append(order.BuyerName).Append(",\r\n\r\n");

        if (concession.Kind == ConcessionKind.ReturnShipping)
        {
            message.AppendFormat("you paid {0:C} to send the boots back. We added this to the refund of order {1}.", concession.Amount, order.Id);
        }
        else if (concession.Kind == ConcessionKind.Goodwill)
        {
            message.Append("the boots were on time and in order, ")
                   .Append("still we'd like to slip you twenty dollars as a token of friendship, no questions asked."); // expect: BSM1003|BSM1005
        }
        else
        {
            message.Append("the laces you missed were sent today.");
        }

        message.AppendLine().AppendLine();
        message.AppendLine(concession.AskedTwice
            ? "This is our third reminder: your feedback on this order is still missing, please leave it now." // expect: BSM2006
            : "Portway Boots");

        await _client.SendAsync(order.Id, message.ToString());
    }
}
