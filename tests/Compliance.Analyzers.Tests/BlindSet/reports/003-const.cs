internal sealed class HandoverNotes
{
    private const string Signature = "Your Lumen & Oak team";
    private const string ReplaceBulb = "The bulb that arrived broken will be replaced free of charge; the new one ships tomorrow.";
    private const string MoveToChat = "For faster help write to us on WhatsApp at +1 415 555 0137 instead of using Amazon messages."; // expect: BSM3002|BSM3003

    private readonly IOrderRepository _orders;

    public HandoverNotes(IOrderRepository orders)
    {
        _orders = orders ?? throw new System.ArgumentNullException(nameof(orders));
    }

    public string? TextFor(string orderId)
    {
        var o = _orders.Find(orderId);
        if (o is null) return null;
        return o.HasOpenCase ? MoveToChat : ReplaceBulb;
    }
}
