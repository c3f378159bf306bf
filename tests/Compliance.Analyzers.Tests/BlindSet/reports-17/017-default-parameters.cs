namespace Fjordline.Crm;

public class LoyaltyNote(
    string orderId,
    string text = "Dear customer, from the third order on you belong to our gold circle and collect double points.") // expect: BSM1006
{
    public string OrderId => orderId;
    public string Text => text;
}

public sealed class BuyerReplies(IBuyerThread thread)
{
    public Task ReplyAsync(string orderId, string message = "Dear customer, the jacket is machine washable at 30 degrees.") =>
        thread.PostAsync(orderId, message);

    public Task AskSatisfiedAsync(
        string orderId,
        string message = "Dear customer, only if the jacket made you happy, we would love to read about it in your review.") => // expect: BSM2003
        thread.PostAsync(orderId, message);

    public async Task RunAsync(string orderId)
    {
        var wholesale = (string id, string note = "For ten jackets or more please leave Amazon aside, we write you an invoice and you wire the amount.") => // expect: BSM3003
            thread.PostAsync(id, note);
        await wholesale(orderId);
        await Remind(orderId);

        Task Remind(string id, string note = "Dear customer, buy the matching trousers with us and we knock 12 euros off.") => // expect: BSM1001|BSM1007
            thread.PostAsync(id, note);
    }
}
