public class ServiceNachrichtenEntwurf
{
    // TODO 文案等 Mei 审核
    public void Senden(string orderId, string grund)
    {
        var msg = new BuyerMessage();
        msg.Subject = "Order " + orderId;
        msg.Text = "Hello, the bell in your parcel had no screw. The screw was posted today, it costs you nothing.";
        _client.Send(orderId, msg);

        if (grund == "verzug")
        {
            msg.Text = "您好，因港口罢工，您的铃铛将晚到一周，如不愿等待，我们可全额退款。";
            _client.Send(orderId, msg)
        }

        // no coupon here, Amazon blocks it: "get 10% off your next order"
        var rest = grund switch
        {
            "rechnung" => "Hello, the invoice you asked for is attached.",
    }
}
