using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Inkwell.Craft.Marketplace;

public record PaintCase(string AmazonOrderId, string Buyer, string Colour, CaseKind Kind);

public enum CaseKind { Dried, Leaking, AllFine, Undelivered }

public class PaintCaseWorker(Channel<PaintCase> cases, IAmazonMessages messages) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var c in cases.Reader.ReadAllAsync(stoppingToken))
        {
            string? text = null;

            if (c.Kind == CaseKind.Dried)
                text = $"Hi {c.Buyer}, acrylic should not be hard in a sealed tube. A fresh tube of {c.Colour} is in the post, no charge.";
            else if (c.Kind == CaseKind.Leaking)
                text = $"Hi {c.Buyer}, so sorry about the mess on your table. We have refunded the {c.Colour} in full.";
            else if (c.Kind == CaseKind.Undelivered)
                text = $"Hi {c.Buyer}, the postman could not find your door. Please send us the flat number for order {c.AmazonOrderId}.";
            else if (c.Kind == CaseKind.AllFine)
                text = $"Hi {c.Buyer}, no trouble with your paints, we hope? We would like to pay your next grocery bill anyway, simply because you are you."; // expect: BSM1003|BSM1006|BSM1005

            if (text is null) continue;

            if (c.Colour == "Cobalt")
                text += " Cobalt fans may also scan the QR code on the lid, it opens our painters' group on Facebook."; // expect: BSM3001|BSM3002|BSM1007

            await messages.SendToBuyerAsync(c.AmazonOrderId, text, stoppingToken);
        }
    }
}
