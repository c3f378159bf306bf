using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Marlowe.Garden.Mailer;

public class BuyerNoticeMailer(IAmazonSimpleEmailServiceV2 ses)
{
    public async Task NotifyBackorderAsync(GardenOrder order)
    {
        var text = Lead(order) + Facts(order) + Choice(order) + Sign(order);

        await ses.SendEmailAsync(new SendEmailRequest
        {
            FromEmailAddress = "garden@marlowe.example",
            Destination = new Destination { ToAddresses = new List<string> { order.RelayAddress } },
            Content = new EmailContent
            {
                Simple = new Message
                {
                    Subject = new Content { Data = $"Your order {order.Id} is running late" },
                    Body = new Body { Text = new Content { Data = text } }
                }
            }
        });
    }

    private static string Lead(GardenOrder o) => $"Hello {o.BuyerName},\n\n";

    private static string Facts(GardenOrder o) =>
        $"""
         the {o.Item} in order {o.Id} is held at customs in Felixstowe.
         We now expect it at your door on {o.NewEta:dd MMMM}.

         """;

    // expect@+4: BSM1003|BSM1006|BSM1001
    private static string Choice(GardenOrder o) =>
        $"""
         You can wait, or we cancel and return the {o.Total:C} in full, whichever you like.
         Whichever it is, the next thing you order from us goes on our account.

         """;

    private static string Sign(GardenOrder o) => "Marlowe Garden Supplies";
}
