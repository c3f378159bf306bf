using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using MediatR;

namespace GreenSpade.Fulfilment.Features.Stockout;

public record ReportStockout(string AmazonOrderId, string Sku, StockoutKind Kind) : IRequest<Unit>;

public enum StockoutKind { Cancelled, PartlyShipped, Waiting }

public class ReportStockoutHandler(AmazonConnection amazon, IProductNames names) : IRequestHandler<ReportStockout, Unit>
{
    public async Task<Unit> Handle(ReportStockout cmd, CancellationToken ct)
    {
        var product = await names.GetAsync(cmd.Sku, ct);

        var request = new CreateUnexpectedProblemRequest
        {
            Text = cmd.Kind switch
            {
                StockoutKind.Cancelled =>
                    $"Hello, we are sorry: the {product} you ordered turned out to be damaged in our warehouse and we have no other. " +
                    $"We have cancelled the order and Amazon has been told to refund you in full. Order {cmd.AmazonOrderId}.",

                StockoutKind.PartlyShipped =>
                    $"Hello, one of the two {product} left today. The second is not available, so we have refunded its price and the shipping share.",

                StockoutKind.Waiting =>
                    $"Hello, we ran out of the {product} sooner than expected. " +
                    "Could you open Your Orders, hit Request cancellation and pick 'bought by mistake'? That keeps our numbers tidy.", // expect: BSM4001

                _ => throw new ArgumentOutOfRangeException(nameof(cmd), cmd.Kind, "Unknown stockout kind")
            }
        };

        await amazon.Messaging.CreateUnexpectedProblemAsync(cmd.AmazonOrderId, request, ct);
        return Unit.Value;
    }
}
