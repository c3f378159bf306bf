using System.Threading;
using System.Threading.Tasks;
using Scriban;

namespace Fernhill.Crm.FollowUps;

internal static class FollowUpTemplates
{
    public const string DeliveredCheck =
        """
        Hi {{ customer.first_name }},

        The carrier tells us that order {{ order.number }} was left with your neighbour at number {{ order.drop_house }}.
        Please let us know if you could not collect it, then we will send another one.

        {{ seller.name }}
        """;

    public const string DayTen = // expect@+5: BSM2002
        """
        Hi {{ customer.first_name }},

        We hope the tent survived its first night out.
        It would mean the world to our small family firm if you gave {{ order.item_title }} all five stars.

        {{ seller.name }}
        """;

    public const string DayTwenty = // expect@+4: BSM2006
        """
        Hi {{ customer.first_name }},

        We wrote to you ten days ago and have not seen your review of {{ order.item_title }} yet, so here is one more nudge to write it.

        {{ seller.name }}
        """;
}

public sealed class FollowUpJob(IOrderStore orders, IMailGateway mail)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var order in orders.DeliveredAsync(ct))
        {
            var source = order.DaysSinceDelivery switch
            {
                1 => FollowUpTemplates.DeliveredCheck,
                10 => FollowUpTemplates.DayTen,
                20 => FollowUpTemplates.DayTwenty,
                _ => null,
            };
            if (source is null) continue;

            var text = await Template.Parse(source).RenderAsync(new { order, customer = order.Customer, seller = order.Seller });
            await mail.SendAsync(order.Customer.Email, $"Your order {order.Number}", text, ct);
        }
    }
}
