public class AmazonNachrichtenEntwurf
{
    // TODO Texte mit Mei abstimmen
    public void Senden(string orderId)
    {
        var msg = new BuyerMessage();
        msg.Subject = "Your bicycle bell";
        msg.Text = "Hi! Happy with the bell? Then a short comment with lots of stars would be wonderful. Unhappy? Talk to us, not to the review page."; // expect: BSM2003|BSM2002
        _client.Send(orderId, msg);

        msg = new BuyerMessage();
        msg.Subject = "Missing screw";
        msg.Text = "Hi, the screw that was missing was posted in a letter this morning.";
        _client.Send(orderId, msg);

        msg = new BuyerMessage();
        msg.Subject = "One more thing";
        msg.Text = "Hi, follow @klingel.kiel on Instagram, we show every new colour there first."; // expect: BSM3002|BSM1007|BSM3001
        _client.Send(orderId, msg)
        var rest =
    }
}
