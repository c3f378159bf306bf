namespace Snugglebug.Messaging.Factories;

public abstract class MessageFactory<TOrder> where TOrder : IOrder
{
    protected abstract string Core(TOrder order);

    public string Create(TOrder order) => "Hello " + order.BuyerName + ",\n\n" + Core(order) + "\n\nSnugglebug";
}

public sealed class StrollerFactory : MessageFactory<StrollerOrder>
{
    protected override string Core(StrollerOrder order)
    {
        var core = "the rain cover of your stroller ships separately and arrives on " + order.CoverDate + ".";
        if (order.Bundle)
            core += " The cup holder that belongs to the set is inside the same parcel.";
        if (order.Total > 400)
            core += " As a thank-you for your large order we slip a changing bag worth $35 into your next parcel."; // expect: BSM1005|BSM1006
        if (order.FromAmazon && order.Repeat)
            core += " By the way, placing the order with us by e-mail" + // expect: BSM3003|BSM3002
                    " instead of on Amazon spares both of us the fees.";
        return core;
    }
}
