using System.Threading.Tasks;
using Amazon.SellingPartner.Messaging.Client;
using Gingko.Orders;

namespace Gingko.Messages;

public class WarehouseMessages
{
    private readonly AmazonSellingPartnerMessagingClient _client;
    private readonly IPromotionReader _promotions;

    public WarehouseMessages(AmazonSellingPartnerMessagingClient client, IPromotionReader promotions)
    {
        _client = client;
        _promotions = promotions;
    }

    public Task SendCushionAsync(GingkoOrder order) => _client.CreateUnexpectedProblemAsync(new CreateUnexpectedProblemRequest
    {
        Text = "Hello, one of the four cushions was missing from the box. It is on its way at no extra cost, and you do not need to do anything.",
    }, order.Id, order.Markets);

    public Task SendPriceDifferenceAsync(GingkoOrder order) => _client.CreateUnexpectedProblemAsync(new CreateUnexpectedProblemRequest
    {
        Text = $"Hello, the shop charged you the price of the oak version although you ordered pine. We refunded the difference of {order.Difference:C} on order {order.Id} through Amazon.",
    }, order.Id, order.Markets);

    public async Task<string> DescribePromotionAsync(string id)
    {
        var p = await _promotions.FindAsync(id);
        if (p is null) return "promotion not found";
        return p.Kind == "coupon" ? $"coupon {p.Code}, {p.Percent}% off, public" : "deal of the day";
    }

    public async Task SendLegsAsync(GingkoOrder order)
    {
        var discount = await _promotions.
