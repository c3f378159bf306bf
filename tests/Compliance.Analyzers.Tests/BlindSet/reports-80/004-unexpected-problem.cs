using System.Collections.Generic;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Lumen.Fulfilment;

public class ShortageNotifier(AmazonConnection amazon, IStockService stock)
{
    public async Task NotifyAsync(string amazonOrderId, string sku, int daysLate)
    {
        var request = new CreateUnexpectedProblemRequest();

        if (await stock.WillRestockAsync(sku))
        {
            request.Text = $"The lamp in order {amazonOrderId} will ship {daysLate} days later than promised. You can wait for it, or tell us here and we will cancel and refund the order.";
        }
        else if (await stock.HasAlternativeAsync(sku))
        {
            request.Text = $"The brass lamp in order {amazonOrderId} broke in our warehouse and there is no second one. We have refunded you in full today. "
                + "While you are here, our new Nordic lamp line has just landed and it would look superb in your hallway."; // expect: BSM1007
        }
        else
        {
            request.Text = "Unfortunately we have run out of this lamp. Kindly open Your Orders, press cancel and choose 'bought by mistake' as the reason."; // expect: BSM4001
        }

        await amazon.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request);
    }
}

public interface IStockService
{
    Task<bool> WillRestockAsync(string sku);
    Task<bool> HasAlternativeAsync(string sku);
}
