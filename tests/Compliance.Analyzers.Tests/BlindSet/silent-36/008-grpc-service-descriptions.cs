using Grpc.Core;
using Pricing.V1;

namespace Repricer.Server;

/// <summary>Calculates vouchers. Returns e.g. "20% off your next order" as label of the campaign.</summary>
public sealed class CampaignService : Campaigns.CampaignsBase
{
    private static readonly Counter Redeemed = Metrics.CreateCounter(
        "campaign_coupon_redeemed_total", "Number of coupon codes redeemed by customers of the web shop.");

    public override async Task<CampaignReply> GetCampaign(CampaignRequest request, ServerCallContext context)
    {
        if (string.IsNullOrEmpty(request.Code))
            throw new RpcException(new Status(StatusCode.InvalidArgument, "Please send a coupon code with your request."));

        var row = await Find(request.Code)
            ?? throw new RpcException(new Status(StatusCode.NotFound, $"No campaign gives a discount for code {request.Code}."));

        if (row.ValidUntil < DateTime.UtcNow)
            throw new RpcException(new Status(StatusCode.FailedPrecondition, "The free gift of this campaign is no longer available."));

        Redeemed.Inc();
        return new CampaignReply { Id = row.Id, PercentOff = row.PercentOff };
    }

    private Task<CampaignRow?> Find(string code) => Db.QueryFirstOrDefaultAsync<CampaignRow>(
        "SELECT id, percent_off, valid_until FROM campaign WHERE coupon_code = @code AND gift_card = 0", new { code });
}
