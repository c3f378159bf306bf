using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Wuliu.Duijie.SpApi;

public class QingguanDizhiNotifier(IMessagingApi api, ILogger<QingguanDizhiNotifier> logger)
{
    private static readonly List<string> MarketplaceIds = ["ATVPDKIKX0DER"];

    public async Task AskTaxIdAsync(string orderId, CancellationToken ct)
    {
        var req = new CreateConfirmOrderDetailsRequest
        {
            Text = $"For order {orderId} the customs of Brazil asks the CPF number of the receiver. Please answer this message with the number, it is only used for the customs form."
        };
        await api.CreateConfirmOrderDetailsAsync(orderId, MarketplaceIds, req, ct);
    }

    public async Task AskGateCodeAsync(string orderId, CancellationToken ct)
    {
        var req = new CreateConfirmDeliveryDetailsRequest
        {
            Text = $"The driver could not enter your building yesterday. Please tell us the gate code or a neighbor who can take the parcel of order {orderId}."
        };
        await api.CreateConfirmDeliveryDetailsAsync(orderId, MarketplaceIds, req, ct);
    }

    public async Task DelayAsync(string orderId, DateOnly xinRiqi, CancellationToken ct)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = $"由于航班取消，订单 {orderId} 预计延至 {xinRiqi:MM月dd日} 送达。您可以继续等待，也可以回复我们，由我们取消订单并全额退款。"
        };
        await api.CreateUnexpectedProblemAsync(orderId, MarketplaceIds, req, ct);
        logger.LogInformation("延误通知 {OrderId} 新日期 {Riqi}", orderId, xinRiqi);
    }

    public async Task NoStockAsync(string orderId, CancellationToken ct)
    {
        var req = new CreateUnexpectedProblemRequest
        {
            Text = $"The last lamp of this color was damaged in our warehouse, so we could not ship order {orderId}. We cancelled it and Amazon has refunded the full amount to you."
        };
        await api.CreateUnexpectedProblemAsync(orderId, MarketplaceIds, req, ct);
    }
}
