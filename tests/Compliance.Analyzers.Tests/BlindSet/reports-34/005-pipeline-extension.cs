using static Tolhuis.Functional.Prelude;

namespace Tolhuis.Espresso.AfterSales;

public static class FollowUps
{
    public static Result<Sent> Descale(Order order, IMessenger messenger) =>
        order
            .Ensure(o => o.DeliveredOn is not null, "order not delivered")
            .Map(o => new Letter(o.Id, "Descaling your machine",
                $"Dear {o.BuyerName}, please run the descaling programme after every 40 litres. The tablets are in the side pocket."))
            .Bind(messenger.Send);

    public static Result<Sent> Winback(Order order, IMessenger messenger) =>
        order
            .Ensure(o => o.DeliveredOn < Today().AddDays(-25), "too early")
            .Map(o => new Letter(o.Id, "A small favour",
                $"Dear {o.BuyerName}, put down a few lines about the machine on Amazon, send us a screenshot, and a bag of our house blend is yours.")) // expect: BSM2001
            .Bind(messenger.Send);

    public static Result<Sent> Gasket(Order order, IMessenger messenger) =>
        order
            .Map(o => new Letter(o.Id, "Your gasket",
                "The gasket you received belongs to the older group head. The correct one is under way, free of charge."))
            .Bind(messenger.Send)
            .OrElse(_ => messenger.Send(new Letter(order.Id, "Your gasket",
                "Ring the workshop on +31 20 555 0143 and Joost will talk you through it."))); // expect: BSM3002
}
