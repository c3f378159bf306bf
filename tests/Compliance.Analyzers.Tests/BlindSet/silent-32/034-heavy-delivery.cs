namespace ChannelLoom.Features.Delivery.Appointments;

public sealed class AppointmentMessages
{
    private readonly TenantProfile _tenant;

    public AppointmentMessages(TenantProfile tenant) => _tenant = tenant;

    public IEnumerable<BuyerMessage> For(HeavyOrder o)
    {
        yield return new BuyerMessage(o.Id, "Delivery date",
            $"Hello {o.BuyerName}, the wardrobe comes in three boxes of 30 kg each. Would Tuesday or Wednesday morning suit you?");

        if (o.NeedsGateCode)
            yield return new BuyerMessage(o.Id, "Gate code",
                $"Hello {o.BuyerName}, the driver needs a code for your gate. Please reply with it or tell us who can open.");

        if (o.Rescheduled)
            yield return new BuyerMessage(o.Id, "New delivery date",
                $"Hello {o.BuyerName}, as you asked, {o.Carrier} will come on {o.NewDate:dddd} instead. The driver uses the number that is stored with your Amazon order.");

        if (o.OneBoxMissing)
            yield return new BuyerMessage(o.Id, "Third box",
                $"Hello {o.BuyerName}, the third box stayed behind in the depot. It follows tomorrow, and the delivery fee of this order has been refunded.");
    }
}
