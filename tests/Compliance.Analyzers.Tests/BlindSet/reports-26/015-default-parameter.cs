namespace Vosges.Literie.Contact;

public class AfterSalesService(IAmazonMailer mailer)
{
    public Task RemindAsync(string orderId,
        string message = "Dear customer, should the mattress please you, five stars would make our whole team happy.", // expect: BSM2002|BSM2003
        CancellationToken ct = default)
        => mailer.SendToBuyerAsync(orderId, "About your mattress", message, ct);

    public Task AskAddressAsync(string orderId)
    {
        return Send("Dear customer, the driver could not read the number of your flat. Would you let us have it?");

        Task Send(string body, string closing = "You may also reach us by post or at 0033 3 29 55 01 44.") // expect: BSM3002
            => mailer.SendToBuyerAsync(orderId, "Your delivery", body + "\n" + closing, default);
    }
}

public class PillowOffer(string teaser = "Buy two more pillows this month and the third is on the house.") // expect: BSM1005|BSM1001|BSM1007
{
    public string BuyerMessage => $"Dear customer, {teaser}";
}
