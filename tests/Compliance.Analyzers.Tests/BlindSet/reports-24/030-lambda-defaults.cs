namespace Birchline.Lambdas;

public static class Outbox
{
    public static readonly Func<Buyer, string> OnLost = b => $"Hi {b.First}, the carrier lost your grill brush. We refunded it in full this morning.";

    public static readonly Func<Buyer, string> OnBirthday = b => $"Happy birthday, {b.First}! Blow out the candles and enjoy $5 off any brush in our shop."; // expect: BSM1001|BSM1007

    public static void Wire(EventBus bus)
    {
        var nudge = (Buyer b, string text = "Got an opinion on the grill brush? Amazon has a box for it. Please write a review!") => b.SendMessage(text); // expect: BSM2006

        bus.On<Delivered>(e => nudge(e.Buyer));
        bus.On<Lost>(e => e.Buyer.SendMessage(OnLost(e.Buyer)));
        bus.On<Birthday>(e => e.Buyer.SendMessage(OnBirthday(e.Buyer)));
        bus.On<Melted>(e => e.Buyer.SendMessage("Bristles shouldn't melt. We'll replace the brush under its warranty; please send a photo here."));
    }
}
