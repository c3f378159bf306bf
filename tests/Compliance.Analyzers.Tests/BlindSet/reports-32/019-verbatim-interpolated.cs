namespace ChannelLoom.Features.Returns.Messages;

public class ReturnMessageBuilder
{
    private readonly TenantProfile _tenant;

    public ReturnMessageBuilder(TenantProfile tenant) => _tenant = tenant;

    public BuyerMessage ForReturnRequested(Return r) => new BuyerMessage
    {
        OrderId = r.OrderId,
        Subject = $@"Return of ""{r.ItemTitle}""",
        Body = $@"Hello {r.BuyerName}, your return label is in Your Orders. Drop the parcel at any {r.Carrier} point before {r.Deadline:d}.",
    };

    public BuyerMessage ForReturnAvoided(Return r) => new BuyerMessage
    {
        OrderId = r.OrderId,
        Subject = "A proposal",
        Body = $@"Hello {r.BuyerName}, close the return request and keep the blender; we'd then hand you ""{_tenant.Currency} 12"" for your trouble through Zelle.", // expect: BSM1004|BSM1003
    };

    public BuyerMessage ForReturnClosed(Return r)
    {
        // expect@+6: BSM1007
        // expect@+6: BSM1002
        var body = $@"Hello {r.BuyerName},

the refund for {r.OrderId} was issued on {r.RefundedOn:d}.

By the way, the new {_tenant.FlagshipProduct} is out now and has twice the power.
Grab it with the code {_tenant.LaunchCode}.

{_tenant.Signature}";
        return new BuyerMessage { OrderId = r.OrderId, Subject = "Refund issued", Body = body };
    }
}
